package tsunagu.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Every fact that may be told, read by a rule or asked for, and the values each of them may have.
 *
 * <p>The outcome of a step, {@code step.<id>}, is known without being listed.
 */
public final class Vocabulary {

    private static final List<String> YES_NO = List.of("true", "false", "unknown");
    private static final List<String> OUTCOMES = List.of("done", "failed", "unknown");
    private static final Map<String, String> SPOKEN = Map.of("yes", "true", "no", "false");
    private static final Pattern STEP = Pattern.compile("step\\.[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, Word> words;

    private record Word(List<String> values, List<String> offered, boolean passing) {}

    private Vocabulary(Map<String, Word> words) {
        this.words = words;
    }

    /** Reads the list of facts; fails with what to mend when it cannot be read. */
    public static Vocabulary load(Path file) {
        var words = new TreeMap<String, Word>();
        tree(file).properties().forEach(entry -> words.put(entry.getKey(), word(entry, file)));
        return new Vocabulary(words);
    }

    /** The values a fact may have; empty for a fact nobody has listed. */
    public Optional<List<String>> values(String fact) {
        if (STEP.matcher(fact).matches()) {
            return Optional.of(OUTCOMES);
        }
        return Optional.ofNullable(words.get(fact)).map(Word::values);
    }

    /** Whether we may put the fact as a question. */
    public boolean asked(String fact) {
        return !offered(fact).isEmpty();
    }

    /** The answers to choose from when the fact is asked for; empty when it never is. */
    public List<String> offered(String fact) {
        return words.containsKey(fact) ? words.get(fact).offered() : List.of();
    }

    /** Whether it changes by itself, so that a later word outweighs an earlier output. */
    public boolean passing(String fact) {
        return words.containsKey(fact) && words.get(fact).passing();
    }

    /** The name of every listed fact. */
    public Set<String> facts() {
        return Set.copyOf(words.keySet());
    }

    /** A value as the rules know it, yes and no included; empty where fact or value is not listed. */
    public Optional<String> normalise(String fact, String value) {
        return values(fact).flatMap(values -> normalise(values, value));
    }

    private static Optional<String> normalise(List<String> values, String value) {
        if (values.contains(value)) {
            return Optional.of(value);
        }
        return Optional.ofNullable(SPOKEN.get(value)).filter(values::contains);
    }

    private static JsonNode tree(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(
                    "Cannot find the vocabulary " + file + ": name the folder that holds vocabulary.yaml.");
        }
        try {
            return checked(new YAMLMapper().readTree(file.toFile()), file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": mend its YAML. " + e.getMessage(), e);
        }
    }

    private static JsonNode checked(JsonNode tree, Path file) {
        if (!tree.isObject() || tree.isEmpty()) {
            throw new IllegalStateException(
                    "Cannot read any fact in " + file + ": write lines such as 'vm.reachable: {values: yes-no}'.");
        }
        return tree;
    }

    private static Word word(Map.Entry<String, JsonNode> entry, Path file) {
        var values = values(entry.getValue().path("values"));
        if (values.isEmpty()) {
            throw new IllegalStateException("Cannot read the values of " + entry.getKey() + " in " + file
                    + ": write 'values: yes-no' or a list such as 'values: [windows, linux, unknown]', but found "
                    + entry.getValue() + ".");
        }
        return new Word(
                values,
                offered(entry.getValue().path("asked"), values),
                entry.getValue().path("passing").asBoolean(false));
    }

    private static List<String> offered(JsonNode asked, List<String> values) {
        if (asked.isArray()) {
            return texts(asked);
        }
        return asked.asBoolean(false) ? values : List.of();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> values(JsonNode node) {
        if (node.isArray()) {
            return texts(node);
        }
        return node.asText().equals("yes-no") ? YES_NO : List.of();
    }
}
