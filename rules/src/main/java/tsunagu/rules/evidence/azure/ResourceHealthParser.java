package tsunagu.rules.evidence.azure;

import static tsunagu.rules.evidence.azure.ResourceId.nameAfter;

import java.util.List;
import java.util.Optional;
import tsunagu.rules.evidence.DocumentParser;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Node;
import tsunagu.rules.evidence.Observation;
import tsunagu.rules.evidence.Text;

/**
 * Reads the availability status of a virtual machine from Azure Resource Health.
 *
 * <pre>
 * {"id": "…/virtualMachines/vm-app01/providers/Microsoft.ResourceHealth/availabilityStatuses/current",
 *  "properties": {"availabilityState": "Unavailable", "reasonType": "Unplanned", …}}
 * </pre>
 */
public final class ResourceHealthParser implements DocumentParser {

    private static final List<String> STATES = List.of("available", "unavailable", "degraded", "unknown");

    @Override
    public String kind() {
        return "resource-health";
    }

    @Override
    public List<Observation> read(Node document, boolean whole, Text text) {
        var notes = new Notes(text);
        Named.all(Named.things(document).filter(ResourceHealthParser::isOfMachine), ResourceHealthParser::name, whole)
                .forEach(it -> notes.add(
                        Field.VM_HEALTH,
                        it.name(),
                        it.node().leaf("availabilityState"),
                        state -> Values.lower(state).filter(STATES::contains)));
        return notes.all();
    }

    private static boolean isOfMachine(Node node) {
        return node.has("availabilityState")
                && (ResourceId.id(node).isEmpty() || name(node).isPresent());
    }

    private static Optional<String> name(Node status) {
        return ResourceId.id(status).flatMap(nameAfter("virtualMachines"));
    }
}
