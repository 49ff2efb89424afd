package tsunagu.app.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tsunagu.app.json.Json;

/**
 * What the labels of a file of reports stand for: ids of diagnoses and steps, {@code kind:ask} and the like for
 * the kind of a reply, {@code question} for one that asks. A label that is not listed stands for itself.
 *
 * @param readOnlySteps steps that change nothing
 */
public record Labels(Map<String, List<String>> diagnoses, Map<String, List<String>> steps, Set<String> readOnlySteps) {

    private static final String BESIDE = "mapping.json";

    public Labels {
        diagnoses = diagnoses == null ? Map.of() : diagnoses;
        steps = steps == null ? Map.of() : steps;
        readOnlySteps = readOnlySteps == null ? Set.of() : readOnlySteps;
    }

    /** The labels that lie beside the reports as mapping.json, or none when every label is an id. */
    public static Labels beside(Path reports) {
        var file = reports.resolveSibling(BESIDE);
        return Files.exists(file) ? read(file) : new Labels(Map.of(), Map.of(), Set.of());
    }

    private static Labels read(Path file) {
        try {
            return Json.MAPPER.readValue(Files.readString(file), Labels.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "Cannot read " + file + ": " + e.getOriginalMessage()
                            + ". It wants {\"diagnoses\": {label: [ids]}, \"steps\": {label: [ids]}, \"readOnlySteps\": [ids]}.");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    Set<String> diagnoses(Collection<String> labels) {
        return ids(labels, diagnoses);
    }

    Set<String> steps(Collection<String> labels) {
        return ids(labels, steps);
    }

    private static Set<String> ids(Collection<String> labels, Map<String, List<String>> mapped) {
        return labels.stream()
                .flatMap(label -> mapped.getOrDefault(label, List.of(label)).stream())
                .collect(Collectors.toSet());
    }
}
