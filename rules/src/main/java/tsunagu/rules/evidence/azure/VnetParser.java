package tsunagu.rules.evidence.azure;

import static tsunagu.rules.evidence.azure.ResourceId.nameAfter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.DocumentParser;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Node;
import tsunagu.rules.evidence.Observation;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code az network vnet show} and {@code list} with the subnets and peerings inside.
 *
 * <pre>
 * {"addressSpace": {"addressPrefixes": ["10.1.0.0/16"]}, "dhcpOptions": {"dnsServers": ["10.1.0.10"]},
 *  "name": "vnet-app", "subnets": [{"name": "default", "addressPrefix": "10.1.2.0/24", …}], …}
 * </pre>
 */
public final class VnetParser implements DocumentParser {

    private static final String TYPE = "virtualNetworks";
    private static final Pattern EMPTY_LIST = Pattern.compile("(?i)dnsServers\\W{1,9}\\[ *]");

    @Override
    public String kind() {
        return "vnet";
    }

    @Override
    public List<Observation> read(Node document, boolean whole, Text text) {
        var notes = new Notes(text);
        Named.all(Named.things(document).filter(VnetParser::isVnet), VnetParser::name, whole)
                .forEach(vnet -> note(vnet.name(), vnet.node(), whole, notes));
        return notes.all();
    }

    private static boolean isVnet(Node node) {
        return node.has("addressSpace")
                && (ResourceId.isOf(TYPE, node)
                        || !ResourceId.isOfAnother(TYPE, node) && (node.has("subnets") || node.has("dhcpOptions")));
    }

    private static Optional<String> name(Node vnet) {
        return Named.name(vnet, TYPE)
                .or(() -> vnet.items("subnets")
                        .flatMap(it -> ResourceId.id(it).flatMap(nameAfter(TYPE)).stream())
                        .findFirst());
    }

    private static void note(String name, Node vnet, boolean whole, Notes notes) {
        var prefixes = Values.split(vnet.at("addressSpace").stream().flatMap(it -> it.leaves("addressPrefixes")));
        notes.add(Field.VNET_PREFIX, name, prefixes, Addresses::network);
        dns(name, vnet, whole, notes);
        SubnetParser.note(vnet.items("subnets").filter(Node.Branch.class::isInstance), whole, notes);
        PeeringParser.note(vnet.items("virtualNetworkPeerings"), whole, notes);
    }

    private static void dns(String name, Node vnet, boolean whole, Notes notes) {
        var servers = Values.split(vnet.leaves("dhcpOptions", "dnsServers")).toList();
        notes.add(Field.VNET_DNS, name, servers.stream(), Values::address);
        if (whole && servers.isEmpty()) {
            leftToAzure(vnet).ifPresent(it -> notes.add(Field.VNET_DNS, name, "none", it.line()));
        }
    }

    /** An empty list that was printed as one, or no list at all in a document that shows what stands behind it. */
    private static Optional<Node> leftToAzure(Node vnet) {
        var list = vnet.at("dhcpOptions", "dnsServers");
        if (list.isPresent()) {
            return list.filter(it -> EMPTY_LIST.matcher(it.line().raw()).find());
        }
        var options = vnet.child("dhcpOptions").isPresent()
                || vnet.child("dnsServers").isPresent();
        return options || !vnet.has("provisioningState") ? Optional.empty() : vnet.child("subnets");
    }
}
