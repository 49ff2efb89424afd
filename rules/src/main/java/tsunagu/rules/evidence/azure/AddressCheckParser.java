package tsunagu.rules.evidence.azure;

import java.util.List;
import java.util.Set;
import tsunagu.rules.evidence.DocumentParser;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Node;
import tsunagu.rules.evidence.Observation;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code az network vnet check-ip-address} and {@code Test-AzPrivateIPAddressAvailability}.
 *
 * <pre>
 * {"available": false, "availableIPAddresses": ["10.1.2.11", "10.1.2.12"]}
 * </pre>
 */
public final class AddressCheckParser implements DocumentParser {

    private static final Set<String> MEMBERS = Set.of("available", "availableipaddresses", "isplatformreserved");

    @Override
    public String kind() {
        return "address-check";
    }

    @Override
    public List<Observation> read(Node document, boolean whole, Text text) {
        var notes = new Notes(text);
        Named.things(document)
                .filter(it -> whole || it.has("availableIPAddresses"))
                .filter(it -> it instanceof Node.Branch branch
                        && MEMBERS.containsAll(branch.children().keySet()))
                .forEach(it -> notes.add(Field.CHECKED_ADDRESS_FREE, "", it.leaf("available"), Values::truth));
        return notes.all();
    }
}
