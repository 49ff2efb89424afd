package tsunagu.rules.evidence.azure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.DocumentParser;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Node;
import tsunagu.rules.evidence.Observation;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code az network nic show-effective-route-table} and {@code Get-AzEffectiveRouteTable}.
 *
 * <p>A prefix often has an invalid route beside the active one. Where an invalid route would lead is not noted, only
 * that there is one.
 *
 * <pre>
 * Source    State    Address Prefix    Next Hop Type     Next Hop IP
 * --------  -------  ----------------  ----------------  -------------
 * Default   Invalid  0.0.0.0/0         Internet
 * User      Active   0.0.0.0/0         VirtualAppliance  10.1.9.4
 * </pre>
 */
public final class EffectiveRoutesParser implements DocumentParser {

    private static final List<String> STATES = List.of("active", "invalid");

    @Override
    public String kind() {
        return "effective-routes";
    }

    @Override
    public List<Observation> read(Node document, boolean whole, Text text) {
        var notes = new Notes(text);
        Named.things(document).filter(EffectiveRoutesParser::isRoute).forEach(it -> note(it, notes));
        return notes.all();
    }

    private static boolean isRoute(Node node) {
        return node.has("nextHopType")
                && node.has("addressPrefix")
                && state(node).isPresent();
    }

    private static Optional<String> state(Node route) {
        return route.leaf("state").flatMap(it -> Values.lower(it.value())).filter(STATES::contains);
    }

    private static void note(Node route, Notes notes) {
        Values.split(route.leaves("addressPrefix"))
                .flatMap(it -> Addresses.network(it.value()).stream())
                .forEach(prefix -> note(prefix, route, notes));
    }

    private static void note(String prefix, Node route, Notes notes) {
        notes.add(Field.AZURE_ROUTE_STATE, prefix, route.leaf("state"), Values::lower);
        if (state(route).filter("invalid"::equals).isPresent()) {
            return;
        }
        notes.add(Field.AZURE_ROUTE_HOP, prefix, route.leaf("nextHopType"), Values::lower);
        notes.add(Field.AZURE_ROUTE_HOP_ADDRESS, prefix, hops(route), Values::address);
        notes.add(Field.AZURE_ROUTE_ORIGIN, prefix, route.leaf("source"), Values::lower);
    }

    private static Stream<Node.Leaf> hops(Node route) {
        return Values.split(Stream.concat(route.leaves("nextHopIpAddress"), route.leaves("nextHopIp")));
    }
}
