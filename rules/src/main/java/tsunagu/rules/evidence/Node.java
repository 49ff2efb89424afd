package tsunagu.rules.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a JSON or YAML document that knows on which line it stands. */
public sealed interface Node {

    /** The line it begins on. */
    Line line();

    /** An object; names are looked up whatever their case. */
    record Branch(Map<String, Node> children, Line line) implements Node {}

    /** A list. */
    record Row(List<Node> items, Line line) implements Node {}

    /** A text, number or truth value; {@code null} is left out of its parent. */
    record Leaf(String value, Line line) implements Node {}

    /** The child of this name, here or, as Azure's REST interface nests it, under {@code properties}. */
    default Optional<Node> child(String name) {
        if (!(this instanceof Branch branch)) {
            return Optional.empty();
        }
        var key = name.toLowerCase(java.util.Locale.ROOT);
        var own = Optional.ofNullable(branch.children().get(key));
        return own.or(() -> Optional.ofNullable(branch.children().get("properties"))
                .filter(nested -> nested != this && !key.equals("properties"))
                .flatMap(nested -> nested.child(name)));
    }

    /** The child at the end of this path. */
    default Optional<Node> at(String... path) {
        Optional<Node> node = Optional.of(this);
        for (var name : path) {
            node = node.flatMap(it -> it.child(name));
        }
        return node;
    }

    /** The text at the end of this path; empty when it is blank, missing or no text. */
    default Optional<Leaf> leaf(String... path) {
        return at(path).flatMap(node ->
                node instanceof Leaf leaf && !leaf.value().isBlank() ? Optional.of(leaf) : Optional.empty());
    }

    /** The items of a list, the item itself when it is no list, nothing when it is missing. */
    default Stream<Node> items(String... path) {
        return at(path).stream().flatMap(node -> node instanceof Row row ? row.items().stream() : Stream.of(node));
    }

    /** The texts of a list. */
    default Stream<Leaf> leaves(String... path) {
        return items(path).filter(Leaf.class::isInstance).map(Leaf.class::cast);
    }

    default boolean has(String name) {
        return child(name).isPresent();
    }
}
