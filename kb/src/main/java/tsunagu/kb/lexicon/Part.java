package tsunagu.kb.lexicon;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a YAML file that remembers its line, so that a complaint can name it. */
sealed interface Part {

    int line();

    record Text(String value, int line) implements Part {}

    record Rows(List<Part> rows, int line) implements Part {}

    record Table(Map<String, Part> parts, int line) implements Part {}

    static Part of(String yaml) throws IOException {
        try (var parser = new YAMLFactory().createParser(yaml)) {
            parser.nextToken();
            return parser.currentToken() == null ? new Table(Map.of(), 1) : part(parser);
        }
    }

    private static Part part(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> table(parser);
            case START_ARRAY -> rows(parser);
            case VALUE_NULL -> new Text("", line(parser));
            default -> new Text(parser.getText(), line(parser));
        };
    }

    private static Table table(JsonParser parser) throws IOException {
        var line = line(parser);
        var parts = new LinkedHashMap<String, Part>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            parser.nextToken();
            parts.put(key, part(parser));
        }
        return new Table(parts, line);
    }

    private static Rows rows(JsonParser parser) throws IOException {
        var line = line(parser);
        var rows = new ArrayList<Part>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            rows.add(part(parser));
        }
        return new Rows(rows, line);
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
