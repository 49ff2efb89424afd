package tsunagu.rules.evidence.azure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Node;

/**
 * A thing of a document and what it is called: by its name, by its id, or by a number where neither is shown.
 *
 * <p>Where a document is cut off the name may have stood behind the cut: then the thing is left out.
 */
record Named(Node node, String name) {

    private static final List<String> WRAPPERS =
            List.of("NewNIC", "newVNet", "newSubnet", "NewNSG", "publicIp", "subnet", "value", "data");

    /** The document itself, the items of a list, or what a command wraps them in. */
    static Stream<Node> things(Node document) {
        return document instanceof Node.Row row ? row.items().stream().flatMap(Named::unwrapped) : unwrapped(document);
    }

    private static Stream<Node> unwrapped(Node node) {
        return WRAPPERS.stream()
                .map(wrapper -> own(node, wrapper))
                .flatMap(Optional::stream)
                .findFirst()
                .map(inner -> inner instanceof Node.Row row ? row.items().stream() : Stream.of(inner))
                .orElse(Stream.of(node));
    }

    /** A wrapper has no name of its own. */
    private static Optional<Node> own(Node node, String wrapper) {
        return node instanceof Node.Branch branch
                        && !branch.children().containsKey("id")
                        && !branch.children().containsKey("name")
                ? Optional.ofNullable(branch.children().get(wrapper.toLowerCase(Locale.ROOT)))
                        .filter(inner -> !(inner instanceof Node.Leaf))
                : Optional.empty();
    }

    /** Things of a type of resource, such as {@code subnets}. */
    static List<Named> all(Stream<Node> nodes, String type, boolean whole) {
        return all(nodes, node -> name(node, type), whole);
    }

    static List<Named> all(Stream<Node> nodes, Function<Node, Optional<String>> name, boolean whole) {
        var things = nodes.toList();
        var named = new ArrayList<Named>();
        for (var thing : things) {
            var number = things.size() == 1 ? "" : "#" + (named.size() + 1);
            name.apply(thing)
                    .or(() -> whole ? Optional.of(number) : Optional.empty())
                    .ifPresent(it -> named.add(new Named(thing, it)));
        }
        return named;
    }

    static Optional<String> name(Node node, String type) {
        return node.leaf("name")
                .flatMap(Values::text)
                .or(() -> ResourceId.id(node).flatMap(ResourceId.nameAfter(type)));
    }
}
