package tsunagu.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads the cases beside a rule file. */
final class CaseFile {

    private static final TypeReference<Map<String, List<Map<String, Object>>>> SHAPE = new TypeReference<>() {};

    private CaseFile() {}

    /** The cases by kind; none for a file that is not there, which another test reports. */
    static Map<String, List<Map<String, Object>>> read(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            return new YAMLMapper().readValue(file.toFile(), SHAPE);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot read " + file + ": write lists fires, quiet and asks of {it, given, expect}.", e);
        }
    }
}
