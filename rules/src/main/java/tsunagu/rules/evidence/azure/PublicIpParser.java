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
 * Reads {@code az network public-ip show} and {@code list}.
 *
 * <pre>
 * {"name": "vm-app01-pip", "ipAddress": "203.0.113.5", "publicIPAllocationMethod": "Dynamic",
 *  "ipConfiguration": {"id": "…/networkInterfaces/vm-app01-nic/ipConfigurations/ipconfig1"}, …}
 * </pre>
 */
public final class PublicIpParser implements DocumentParser {

    private static final String TYPE = "publicIPAddresses";

    @Override
    public String kind() {
        return "public-ip";
    }

    @Override
    public List<Observation> read(Node document, boolean whole, Text text) {
        var notes = new Notes(text);
        Named.all(Named.things(document).filter(PublicIpParser::isPublicIp), TYPE, whole)
                .forEach(it -> note(it.name(), it.node(), notes));
        return notes.all();
    }

    private static boolean isPublicIp(Node node) {
        return ResourceId.isOf(TYPE, node)
                || !ResourceId.isOfAnother(TYPE, node)
                        && (node.has("publicIPAllocationMethod")
                                || node.has("idleTimeoutInMinutes") && (node.has("ipAddress") || node.has("address")));
    }

    private static void note(String name, Node it, Notes notes) {
        var address = it.leaf("ipAddress").or(() -> it.leaf("address"));
        notes.add(Field.PUBLIC_IP_ADDRESS, name, address, Values::address);
        notes.add(Field.PUBLIC_IP_ALLOCATION, name, it.leaf("publicIPAllocationMethod"), Values::lower);
        var configuration = it.leaf("ipConfiguration", "id");
        configuration
                .flatMap(Values::text)
                .flatMap(PublicIpParser::configuration)
                .ifPresent(of -> {
                    notes.add(Field.CONFIGURATION_PUBLIC_IP, of, configuration, id -> Optional.of(name));
                    notes.add(Field.CONFIGURATION_PUBLIC_ADDRESS, of, address, Values::address);
                });
    }

    private static Optional<String> configuration(String id) {
        return nameAfter("networkInterfaces")
                .apply(id)
                .flatMap(nic -> nameAfter(IpConfigurations.TYPE).apply(id).map(it -> nic + "/" + it));
    }
}
