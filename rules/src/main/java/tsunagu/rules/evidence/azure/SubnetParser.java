package tsunagu.rules.evidence.azure;

import static tsunagu.rules.evidence.azure.ResourceId.nameAfter;

import java.util.List;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.DocumentParser;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Node;
import tsunagu.rules.evidence.Observation;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code az network vnet subnet show} and {@code list}, and the same from PowerShell.
 *
 * <pre>
 * {"addressPrefix": "10.1.2.0/24", "defaultOutboundAccess": false,
 *  "id": "…/virtualNetworks/vnet-app/subnets/default", "name": "default", "networkSecurityGroup": {"id": "…"}, …}
 * </pre>
 */
public final class SubnetParser implements DocumentParser {

    private static final String TYPE = "subnets";
    private static final List<String> MARKS = List.of(
            "privateEndpointNetworkPolicies",
            "privateLinkServiceNetworkPolicies",
            "serviceEndpoints",
            "delegations",
            "routeTable",
            "natGateway",
            "defaultOutboundAccess");

    @Override
    public String kind() {
        return "subnet";
    }

    @Override
    public List<Observation> read(Node document, boolean whole, Text text) {
        var notes = new Notes(text);
        note(Named.things(document).filter(SubnetParser::isSubnet), whole, notes);
        return notes.all();
    }

    private static boolean isSubnet(Node node) {
        return (node.has("addressPrefix") || node.has("addressPrefixes"))
                && (ResourceId.isOf(TYPE, node)
                        || !ResourceId.isOfAnother(TYPE, node) && MARKS.stream().anyMatch(node::has));
    }

    static void note(Stream<Node> subnets, boolean whole, Notes notes) {
        Named.all(subnets, TYPE, whole).forEach(it -> note(it.name(), it.node(), notes));
    }

    private static void note(String of, Node it, Notes notes) {
        var prefixes = Stream.concat(it.leaves("addressPrefix"), it.leaves("addressPrefixes"));
        notes.add(Field.SUBNET_PREFIX, of, Values.split(prefixes), Addresses::network);
        notes.add(Field.SUBNET_NSG, of, it.leaf("networkSecurityGroup", "id"), nameAfter("networkSecurityGroups"));
        notes.add(Field.SUBNET_ROUTE_TABLE, of, it.leaf("routeTable", "id"), nameAfter("routeTables"));
        notes.add(Field.SUBNET_NAT_GATEWAY, of, it.leaf("natGateway", "id"), nameAfter("natGateways"));
        notes.add(Field.SUBNET_DEFAULT_OUTBOUND, of, it.leaf("defaultOutboundAccess"), Values::truth);
    }
}
