package tsunagu.rules.evidence.azure;

import java.util.List;
import tsunagu.rules.evidence.DocumentParser;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Node;
import tsunagu.rules.evidence.Observation;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code az network watcher show-next-hop}.
 *
 * <pre>
 * {"nextHopIpAddress": "10.1.9.4", "nextHopType": "VirtualAppliance", "routeTableId": "…/routeTables/rt-app"}
 * </pre>
 */
public final class NextHopParser implements DocumentParser {

    @Override
    public String kind() {
        return "next-hop";
    }

    @Override
    public List<Observation> read(Node document, boolean whole, Text text) {
        var notes = new Notes(text);
        Named.things(document)
                .filter(NextHopParser::isVerdict)
                .forEach(it -> notes.add(Field.NEXT_HOP, "", it.leaf("nextHopType"), Values::lower));
        return notes.all();
    }

    /** A route of a route table has a prefix as well, and a state if it is effective. */
    private static boolean isVerdict(Node node) {
        return node.has("routeTableId") && !node.has("addressPrefix") && !node.has("state");
    }
}
