package tsunagu.rules.evidence.azure;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Node;

/**
 * Of several members that say the same, the one that comes first: so what stands behind a cut makes no difference.
 *
 * @param value what the member says, as observations spell it
 */
record Earliest(Node.Leaf leaf, String value) {

    static Stream<Earliest> read(Optional<Node.Leaf> leaf, Function<String, Optional<String>> value) {
        return leaf.stream().flatMap(it -> Values.text(it).flatMap(value).map(read -> new Earliest(it, read)).stream());
    }

    static void note(Field field, String of, Stream<Earliest> all, Notes notes) {
        all.min(Comparator.comparingInt(it -> it.leaf().line().number()))
                .ifPresent(it -> notes.add(field, of, it.value(), it.leaf().line()));
    }
}
