package tsunagu.kb;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of a YAML text, with complaints that name the file and the line. */
record Fields(TextFile file, String name, JsonNode node) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static Fields of(TextFile file) {
        return of(file, file.text(), 0);
    }

    /** @param before how many lines of the file stand before the YAML */
    static Fields of(TextFile file, String yaml, int before) {
        try {
            var node = YAML.readTree(yaml);
            return new Fields(file, "", node == null ? MissingNode.getInstance() : node);
        } catch (JsonProcessingException e) {
            throw BrokenContent.because("Cannot read " + file.where(line(e) + before) + ": "
                    + e.getOriginalMessage().lines().findFirst().orElse("this is not YAML")
                    + "; mend the YAML, and put words that hold \": \" or begin with a sign in quotes");
        }
    }

    boolean has(String key) {
        return node.hasNonNull(key);
    }

    Fields in(String key) {
        return new Fields(file, path(key), node.path(key));
    }

    /** The names of the fields, in their order. */
    Stream<String> keys() {
        return node.propertyStream().map(Map.Entry::getKey);
    }

    /** Each entry of the list under this key. */
    List<Fields> each(String key) {
        var entries = new ArrayList<Fields>();
        for (var entry : node.path(key)) {
            entries.add(new Fields(file, path(key), entry));
        }
        return entries;
    }

    String text(String key) {
        var value = node.path(key);
        if (!value.isValueNode() || value.isNull() || value.asText().isBlank()) {
            throw lacks(key, "some words");
        }
        return value.asText().strip();
    }

    boolean flag(String key) {
        if (!node.path(key).isBoolean()) {
            throw lacks(key, "true or false");
        }
        return node.path(key).booleanValue();
    }

    int number(String key) {
        if (!node.path(key).isInt() || node.path(key).intValue() < 0) {
            throw lacks(key, "a number, 0 or more");
        }
        return node.path(key).intValue();
    }

    List<String> list(String key) {
        if (!node.path(key).isArray()) {
            throw lacks(key, "a list, [] when empty");
        }
        return words(key).toList();
    }

    /** The words under this key however they are given: one, a list, or a list of lists. */
    Stream<String> words(String key) {
        return words(node.path(key));
    }

    /** The groups of a file that is a list of lists of words. */
    List<List<String>> groups() {
        if (!node.isArray() || !node.valueStream().allMatch(JsonNode::isArray)) {
            throw BrokenContent.because("Cannot read " + file.where(1)
                    + ": it should be a list of groups of words; write each line as - [one wording, another wording]");
        }
        return node.valueStream().map(group -> words(group).toList()).toList();
    }

    /** Complains about a key nobody reads: most likely a slip of the pen. */
    Fields only(Set<String> known) {
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                throw BrokenContent.because("Cannot read " + where(key) + ": nobody knows the field \"" + path(key)
                        + "\"; use one of " + known.stream().sorted().toList());
            }
        });
        return this;
    }

    BrokenContent lacks(String key, String expected) {
        var found = node.path(key).isMissingNode() ? "nothing" : node.path(key).toString();
        return BrokenContent.because("Cannot read " + where(key) + ": the field \"" + path(key) + "\" should hold "
                + expected + " but holds " + found + "; write it there");
    }

    /** The place for a message: the line of this field, or of the outermost field it stands in. */
    String where(String key) {
        var outermost = path(key).split("\\.")[0];
        var lines = file.lines();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).startsWith(outermost + ":")) {
                return file.where(line + 1);
            }
        }
        return file.path().toString();
    }

    private String path(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }

    private static Stream<String> words(JsonNode value) {
        return value.isArray() ? value.valueStream().flatMap(Fields::words) : single(value);
    }

    private static Stream<String> single(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? Stream.of(value.asText().strip()) : Stream.of();
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }
}
