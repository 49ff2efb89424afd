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
 * Reads what 169.254.169.254 tells the guest: Azure's view, seen from inside.
 *
 * <pre>
 * [{"ipv4": {"ipAddress": [{"privateIpAddress": "10.1.2.4", "publicIpAddress": "203.0.113.5"}],
 *            "subnet": [{"address": "10.1.2.0", "prefix": "24"}]},
 *   "ipv6": {"ipAddress": []}, "macAddress": "000D3A112233"}]
 * </pre>
 */
public final class InstanceMetadataParser implements DocumentParser {

    @Override
    public String kind() {
        return "instance-metadata";
    }

    @Override
    public List<Observation> read(Node document, boolean whole, Text text) {
        var notes = new Notes(text);
        machine(document, whole, notes);
        interfaces(document)
                .filter(it -> it.at("ipv4", "ipAddress").isPresent())
                .forEach(it -> it.leaf("macAddress")
                        .flatMap(leaf -> Addresses.mac(leaf.value()))
                        .ifPresent(mac -> adapter(mac, it, whole, notes)));
        return notes.all();
    }

    private static Stream<Node> interfaces(Node document) {
        var inner = document.at("network", "interface")
                .or(() -> document.at("interface"))
                .orElse(document);
        return inner instanceof Node.Row row ? row.items().stream() : Stream.of(inner);
    }

    /** The machine's own part comes before its network, or alone. */
    private static void machine(Node document, boolean whole, Notes notes) {
        var compute = document.child("compute").orElse(document);
        if (compute.leaf("vmId").isEmpty()
                || !compute.has("vmSize")
                || ResourceId.id(compute).isPresent()) {
            return;
        }
        Named.all(Stream.of(compute), "virtualMachines", whole).forEach(it -> {
            notes.add(Field.VM_RESOURCE_GROUP, it.name(), compute.leaf("resourceGroupName"), Values::name);
            notes.add(Field.VM_OS, it.name(), compute.leaf("osType"), Values::os);
        });
    }

    private static void adapter(String mac, Node it, boolean whole, Notes notes) {
        notes.add(Field.NIC_MAC, mac, it.leaf("macAddress"), Addresses::mac);
        it.at("ipv4").ifPresent(family -> addresses(mac, family, notes));
        it.at("ipv6").ifPresent(family -> addresses(mac, family, notes));
        var count = configurations(it, "ipv4") + configurations(it, "ipv6");
        if (whole && count > 0) {
            notes.add(Field.NIC_CONFIGURATIONS, mac, String.valueOf(count), it.line());
        }
    }

    private static long configurations(Node adapter, String family) {
        return adapter.at(family).stream()
                .flatMap(it -> it.items("ipAddress"))
                .filter(Node.Branch.class::isInstance)
                .count();
    }

    private static void addresses(String mac, Node family, Notes notes) {
        family.items("ipAddress")
                .forEach(it -> it.leaf("privateIpAddress")
                        .flatMap(leaf -> Addresses.address(leaf.value()))
                        .ifPresent(address -> {
                            var of = mac + "/" + address;
                            notes.add(Field.CONFIGURATION_ADDRESS, of, it.leaf("privateIpAddress"), Values::address);
                            notes.add(
                                    Field.CONFIGURATION_PUBLIC_ADDRESS,
                                    of,
                                    it.leaf("publicIpAddress"),
                                    Values::address);
                            subnet(of, family, notes);
                        }));
    }

    private static void subnet(String of, Node family, Notes notes) {
        family.items("subnet")
                .limit(1)
                .forEach(it -> notes.add(
                        Field.CONFIGURATION_PREFIX,
                        of,
                        it.leaf("address"),
                        address -> it.leaf("prefix").flatMap(prefix -> prefix(address, prefix.value()))));
    }

    private static Optional<String> prefix(String address, String length) {
        return Addresses.network(address + "/" + length);
    }
}
