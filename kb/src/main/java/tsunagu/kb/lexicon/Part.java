package tsunagu.kb.lexicon;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A part of a YAML file that remembers its line, so that a complaint can name it. */
sealed interface Part {

    int line();

    record Text(String value, int line) implements Part {}

    record Rows(List<Part> rows, int line) implements Part {}

    record Table(Map<String, Part> parts, int line) implements Part {}

    static Part of(String yaml) throws IOException {
        return Yaml.of(yaml);
    }
}
