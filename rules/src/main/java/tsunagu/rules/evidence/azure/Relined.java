package tsunagu.rules.evidence.azure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Node;

/** Puts the parts of a document that was read out of other text back onto the lines they came from. */
final class Relined {

    private Relined() {}

    static Node of(Node node, List<Line> lines) {
        var line = lines.get(Math.clamp(node.line().number() - 1L, 0, lines.size() - 1));
        return switch (node) {
            case Node.Leaf leaf -> new Node.Leaf(leaf.value(), line);
            case Node.Row row ->
                new Node.Row(row.items().stream().map(it -> of(it, lines)).toList(), line);
            case Node.Branch branch -> {
                Map<String, Node> children = new LinkedHashMap<>();
                branch.children().forEach((key, child) -> children.put(key, of(child, lines)));
                yield new Node.Branch(children, line);
            }
        };
    }
}
