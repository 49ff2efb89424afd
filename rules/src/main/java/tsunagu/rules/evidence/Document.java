package tsunagu.rules.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A JSON or YAML document within pasted text, with the line of each of its parts.
 *
 * @param root what could be read; of a document that is cut off, what came before
 * @param end the index behind its last line
 * @param whole whether it was there to its end
 */
public record Document(Node root, int end, boolean whole) {

    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder().maxNestingDepth(60).build();
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();
    private static final YAMLFactory YAML =
            YAMLFactory.builder().streamReadConstraints(LIMITS).build();

    /** The JSON document that begins on this line. */
    public static Document json(Text text, int from) {
        return read(JSON, new LineReader(text.from(from)), text, from);
    }

    /** The YAML document on these lines. */
    public static Document yaml(Text text, int from, int end) {
        return read(YAML, new LineReader(text.from(from).subList(0, end - from)), text, from);
    }

    private static Document read(JsonFactory format, LineReader source, Text text, int from) {
        try (var parser = format.createParser(source)) {
            var reading = new Reading(parser, text, from);
            reading.next();
            var root = reading.node();
            return new Document(root, reading.end(), reading.whole);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read a text in memory", e);
        }
    }

    /** One pass over the tokens; stops without complaint where the document breaks off. */
    private static final class Reading {

        private final JsonParser parser;
        private final Text text;
        private final int from;
        private boolean whole = true;
        private int furthest = 1;

        Reading(JsonParser parser, Text text, int from) {
            this.parser = parser;
            this.text = text;
            this.from = from;
        }

        /** The index behind the last line that could be read; what broke the document off may be prose. */
        int end() {
            return Math.min(text.size(), from + furthest);
        }

        private Line line() {
            return text.line(Math.min(
                    text.size() - 1,
                    from + Math.max(1, parser.currentTokenLocation().getLineNr()) - 1));
        }

        private JsonToken next() {
            try {
                var token = parser.nextToken();
                whole &= token != null;
                furthest = token == null
                        ? furthest
                        : Math.max(furthest, parser.currentLocation().getLineNr());
                return token;
            } catch (IOException e) {
                whole = false;
                return null;
            }
        }

        Node node() {
            var token = parser.currentToken();
            var line = line();
            if (token == JsonToken.START_OBJECT) {
                return branch(line);
            }
            return token == JsonToken.START_ARRAY ? row(line) : new Node.Leaf(value(token), line);
        }

        /** A text that breaks off in its midst says nothing. */
        private String value(JsonToken token) {
            try {
                return token == null || token == JsonToken.VALUE_NULL ? "" : parser.getText();
            } catch (IOException e) {
                whole = false;
                return "";
            }
        }

        private Node branch(Line line) {
            Map<String, Node> children = new LinkedHashMap<>();
            while (next() == JsonToken.FIELD_NAME) {
                var name = name();
                var token = next();
                if (token == null) {
                    break;
                }
                if (token == JsonToken.VALUE_NULL) {
                    continue;
                }
                children.putIfAbsent(name, node());
            }
            return new Node.Branch(children, line);
        }

        private String name() {
            try {
                return parser.currentName().toLowerCase(Locale.ROOT);
            } catch (IOException e) {
                whole = false;
                return "";
            }
        }

        private Node row(Line line) {
            List<Node> items = new ArrayList<>();
            for (var token = next(); token != null && token != JsonToken.END_ARRAY && whole; token = next()) {
                items.add(node());
            }
            return new Node.Row(items, line);
        }
    }
}
