package tsunagu.rules.evidence.azure;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tsunagu.rules.evidence.Node;

/** Takes names out of Azure's resource ids: {@code /subscriptions/…/resourceGroups/rg/providers/…/virtualNetworks/vnet}. */
final class ResourceId {

    private ResourceId() {}

    /** The name that follows a type such as {@code virtualNetworks}; empty where the id has none or was damaged. */
    static Optional<String> name(String type, String id) {
        var mark = "/" + type.toLowerCase(Locale.ROOT) + "/";
        var at = id.toLowerCase(Locale.ROOT).indexOf(mark);
        if (at < 0) {
            return Optional.empty();
        }
        var rest = id.substring(at + mark.length());
        var slash = rest.indexOf('/');
        return Optional.of(slash < 0 ? rest : rest.substring(0, slash)).filter(ResourceId::isName);
    }

    static Function<String, Optional<String>> nameAfter(String type) {
        return id -> name(type, id);
    }

    /** Only of an id that goes on behind it, so that a broken one yields nothing. */
    static Optional<String> resourceGroup(String id) {
        return id.toLowerCase(Locale.ROOT).contains("/providers/") ? name("resourceGroups", id) : Optional.empty();
    }

    /** Whether the id is that of such a thing itself, not of a part of it. */
    static boolean isOf(String type, Node node) {
        return id(node).filter(id ->
                        id.toLowerCase(Locale.ROOT).startsWith("/" + type.toLowerCase(Locale.ROOT) + "/", typeAt(id)))
                .isPresent();
    }

    /** Whether the id is that of something else; ids may be missing, cut out or made unreadable by hand. */
    static boolean isOfAnother(String type, Node node) {
        return id(node).filter(id -> id.contains("/providers/")).isPresent() && !isOf(type, node);
    }

    private static int typeAt(String id) {
        return id.lastIndexOf('/', id.lastIndexOf('/') - 1);
    }

    static Optional<String> id(Node node) {
        return node.leaf("id").flatMap(Values::text);
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.chars().noneMatch(letter -> letter <= ' ' || letter == '"' || letter == '{');
    }
}
