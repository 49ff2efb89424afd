package tsunagu.rules.evidence.azure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Node;
import tsunagu.rules.evidence.Observation;
import tsunagu.rules.evidence.Text;

/** Gathers what the parts of one output say, each statement once. */
final class Notes {

    private final Text text;
    private final List<Observation> all = new ArrayList<>();
    private final Set<List<Object>> said = new HashSet<>();

    Notes(Text text) {
        this.text = text;
    }

    List<Observation> all() {
        return List.copyOf(all);
    }

    boolean say(Field field) {
        return all.stream().anyMatch(it -> it.is(field));
    }

    void add(Field field, String of, String value, Line line) {
        if (!value.isBlank() && said.add(List.of(field, of, value))) {
            all.add(text.observe(field, of, value, line));
        }
    }

    void add(Field field, String of, Optional<Node.Leaf> leaf, Function<String, Optional<String>> value) {
        leaf.ifPresent(it -> Values.text(it).flatMap(value).ifPresent(read -> add(field, of, read, it.line())));
    }

    void add(Field field, String of, Stream<Node.Leaf> leaves, Function<String, Optional<String>> value) {
        leaves.forEach(leaf -> add(field, of, Optional.of(leaf), value));
    }
}
