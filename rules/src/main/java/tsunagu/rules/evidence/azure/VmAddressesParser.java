package tsunagu.rules.evidence.azure;

import java.util.List;
import java.util.stream.Stream;
import tsunagu.rules.evidence.DocumentParser;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Node;
import tsunagu.rules.evidence.Observation;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code az vm list-ip-addresses}.
 *
 * <pre>
 * [{"virtualMachine": {"name": "vm-app01", "network": {"privateIpAddresses": ["10.1.2.4"],
 *   "publicIpAddresses": [{"ipAddress": "203.0.113.5", "ipAllocationMethod": "Dynamic", "name": "vm-app01-pip"}]}}}]
 *
 * VirtualMachine    PublicIPAddresses    PrivateIPAddresses
 * ----------------  -------------------  --------------------
 * vm-app01          203.0.113.5          10.1.2.4
 * </pre>
 */
public final class VmAddressesParser implements DocumentParser {

    @Override
    public String kind() {
        return "vm-addresses";
    }

    @Override
    public List<Observation> read(Node document, boolean whole, Text text) {
        var notes = new Notes(text);
        var things = Named.things(document).toList();
        var machines = things.stream().flatMap(it -> it.items("virtualMachine")).filter(it -> it.has("network"));
        Named.all(machines, "virtualMachines", whole).forEach(it -> note(it.name(), it.node(), whole, notes));
        things.stream().filter(it -> it.has("privateIPAddresses")).forEach(it -> row(it, notes));
        return notes.all();
    }

    private static void note(String name, Node machine, boolean whole, Notes notes) {
        ResourceGroups.note(Field.VM_RESOURCE_GROUP, name, machine, notes);
        notes.add(Field.VM_PRIVATE_ADDRESS, name, machine.leaves("network", "privateIpAddresses"), Values::address);
        Named.all(
                        machine.at("network").stream().flatMap(it -> it.items("publicIpAddresses")),
                        "publicIPAddresses",
                        whole)
                .forEach(it -> publicAddress(name, it, notes));
    }

    private static void publicAddress(String machine, Named resource, Notes notes) {
        var address = resource.node().leaf("ipAddress");
        notes.add(Field.VM_PUBLIC_ADDRESS, machine, address, Values::address);
        notes.add(Field.PUBLIC_IP_ADDRESS, resource.name(), address, Values::address);
        notes.add(
                Field.PUBLIC_IP_ALLOCATION, resource.name(), resource.node().leaf("ipAllocationMethod"), Values::lower);
    }

    /** The table names the machine in the place where the document nests it. */
    private static void row(Node row, Notes notes) {
        row.leaf("virtualMachine").flatMap(Values::text).ifPresent(name -> {
            notes.add(Field.VM_PRIVATE_ADDRESS, name, split(row, "privateIPAddresses"), Values::address);
            notes.add(Field.VM_PUBLIC_ADDRESS, name, split(row, "publicIPAddresses"), Values::address);
        });
    }

    private static Stream<Node.Leaf> split(Node row, String column) {
        return Values.split(row.leaves(column));
    }
}
