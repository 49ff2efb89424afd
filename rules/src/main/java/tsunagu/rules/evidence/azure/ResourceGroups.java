package tsunagu.rules.evidence.azure;

import java.util.stream.Stream;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Node;

/** Notes the resource group of a thing: from its id, or from the member that names it. */
final class ResourceGroups {

    private ResourceGroups() {}

    static void note(Field field, String of, Node thing, Notes notes) {
        var named = Stream.of("resourceGroup", "resourceGroupName")
                .flatMap(it -> Earliest.read(thing.leaf(it), Values::name));
        var all = Stream.concat(Earliest.read(thing.leaf("id"), ResourceId::resourceGroup), named);
        Earliest.note(field, of, all, notes);
    }
}
