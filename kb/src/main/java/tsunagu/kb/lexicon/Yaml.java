package tsunagu.kb.lexicon;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a YAML file into parts that remember their lines. */
final class Yaml {

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private Yaml() {}

    static Part of(String yaml) throws IOException {
        try (var parser = FACTORY.createParser(yaml)) {
            parser.nextToken();
            return parser.currentToken() == null ? new Part.Table(Map.of(), 1) : part(parser);
        }
    }

    private static Part part(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> table(parser);
            case START_ARRAY -> rows(parser);
            case VALUE_NULL -> new Part.Text("", line(parser));
            default -> new Part.Text(parser.getText(), line(parser));
        };
    }

    private static Part.Table table(JsonParser parser) throws IOException {
        var line = line(parser);
        var parts = new LinkedHashMap<String, Part>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            parser.nextToken();
            parts.put(key, part(parser));
        }
        return new Part.Table(parts, line);
    }

    private static Part.Rows rows(JsonParser parser) throws IOException {
        var line = line(parser);
        var rows = new ArrayList<Part>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            rows.add(part(parser));
        }
        return new Part.Rows(rows, line);
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
