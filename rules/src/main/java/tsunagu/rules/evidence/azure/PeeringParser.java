package tsunagu.rules.evidence.azure;

import java.util.List;
import java.util.stream.Stream;
import tsunagu.rules.evidence.DocumentParser;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Node;
import tsunagu.rules.evidence.Observation;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code az network vnet peering show} and {@code list}.
 *
 * <pre>
 * {"name": "to-hub", "peeringState": "Disconnected", "remoteVirtualNetwork": {"id": "…/virtualNetworks/vnet-hub"}, …}
 * </pre>
 */
public final class PeeringParser implements DocumentParser {

    private static final String TYPE = "virtualNetworkPeerings";
    private static final List<String> STATES = List.of("connected", "disconnected", "initiated");

    @Override
    public String kind() {
        return "vnet-peering";
    }

    @Override
    public List<Observation> read(Node document, boolean whole, Text text) {
        var notes = new Notes(text);
        note(Named.things(document), whole, notes);
        return notes.all();
    }

    static void note(Stream<Node> peerings, boolean whole, Notes notes) {
        Named.all(peerings.filter(it -> it.has("peeringState")), TYPE, whole)
                .forEach(it -> notes.add(
                        Field.PEERING_STATE,
                        it.name(),
                        it.node().leaf("peeringState"),
                        state -> Values.lower(state).filter(STATES::contains)));
    }
}
