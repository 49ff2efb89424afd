package tsunagu.rules.evidence.azure;

import static tsunagu.rules.evidence.azure.ResourceId.nameAfter;

import java.util.Optional;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Node;

/** Notes what IP configurations say, whether they stand in a NIC or alone. */
final class IpConfigurations {

    static final String TYPE = "ipConfigurations";

    private final String nic;
    private final Notes notes;

    IpConfigurations(String nic, Notes notes) {
        this.nic = nic;
        this.notes = notes;
    }

    /** The NIC that an IP configuration's own id names. */
    static Optional<String> nicOf(Node configuration) {
        return ResourceId.id(configuration).flatMap(nameAfter("networkInterfaces"));
    }

    void note(Stream<Node> configurations, boolean whole) {
        Named.all(configurations, TYPE, whole).forEach(it -> note(nic + "/" + it.name(), it.node()));
    }

    private void note(String of, Node it) {
        notes.add(Field.CONFIGURATION_ADDRESS, of, it.leaf("privateIPAddress"), Values::address);
        notes.add(Field.CONFIGURATION_PRIMARY, of, it.leaf("primary"), Values::truth);
        notes.add(Field.CONFIGURATION_ALLOCATION, of, it.leaf("privateIPAllocationMethod"), Values::lower);
        notes.add(Field.CONFIGURATION_PUBLIC_IP, of, it.leaf("publicIPAddress", "id"), nameAfter("publicIPAddresses"));
        notes.add(Field.CONFIGURATION_PUBLIC_ADDRESS, of, it.leaf("publicIPAddress", "ipAddress"), Values::address);
        notes.add(Field.CONFIGURATION_SUBNET, of, it.leaf("subnet", "id"), nameAfter("subnets"));
        notes.add(Field.CONFIGURATION_VNET, of, it.leaf("subnet", "id"), nameAfter("virtualNetworks"));
    }
}
