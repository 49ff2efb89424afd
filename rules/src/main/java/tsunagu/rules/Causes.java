package tsunagu.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code rules/causes.yaml}: which causes there are to ask about, how frequent each is, and its signs. */
public final class Causes {

    private record Sheet(Map<String, String> complaint, Map<String, String> usual, Map<String, Entry> causes) {}

    private record Entry(double weight, String cure, Map<String, String> complaint, Map<String, String> signs) {}

    private Causes() {}

    /**
     * All causes in the order of their ids.
     *
     * @throws IllegalStateException naming what is to mend
     */
    public static List<Cause> load(Path file) {
        var sheet = sheet(file);
        return new TreeMap<>(sheet.causes())
                .entrySet().stream()
                        .map(entry -> cause(entry.getKey(), entry.getValue(), sheet, file))
                        .toList();
    }

    private static Cause cause(String id, Entry entry, Sheet sheet, Path file) {
        if (entry.weight() <= 0 || entry.cure() == null || entry.signs() == null) {
            throw new IllegalStateException("Cannot read the cause " + id + " in " + file
                    + ": write a weight above 0, the cure (a step) and the signs (facts with values).");
        }
        var complaint = new TreeMap<>(entry.complaint() == null ? sheet.complaint() : entry.complaint());
        var signs = new HashMap<>(sheet.usual());
        signs.putAll(complaint);
        signs.putAll(entry.signs());
        return new Cause(id, entry.weight(), entry.cure(), complaint, Map.copyOf(signs));
    }

    private static Sheet sheet(Path file) {
        try {
            var sheet = new YAMLMapper().readValue(Files.readString(file), Sheet.class);
            if (sheet.complaint() == null || sheet.usual() == null || sheet.causes() == null) {
                throw new IllegalStateException("Cannot read " + file + ": write 'complaint', 'usual' and 'causes'.");
            }
            return sheet;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read " + file + ": mend its YAML. " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": it belongs to every installation.", e);
        }
    }
}
