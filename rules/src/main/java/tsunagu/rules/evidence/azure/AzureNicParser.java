package tsunagu.rules.evidence.azure;

import static tsunagu.rules.evidence.azure.ResourceId.nameAfter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.DocumentParser;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Node;
import tsunagu.rules.evidence.Observation;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code az network nic show} and {@code list}, {@code az vm nic list}, the REST interface's nesting, and {@code
 * Get-AzNetworkInterface}.
 *
 * <pre>
 * {"name": "vm-app01-nic", "macAddress": "00-0D-3A-11-22-33", "primary": true,
 *  "ipConfigurations": [{"name": "ipconfig1", "primary": true, "privateIPAddress": "10.1.2.4", …}]}
 * </pre>
 */
public final class AzureNicParser implements DocumentParser {

    private static final String TYPE = "networkInterfaces";
    private static final List<String> MARKS =
            List.of("ipConfigurations", "enableIPForwarding", "enableAcceleratedNetworking");

    /** Where a NIC is only referred to, no more than its id is shown. */
    private static final List<String> MEMBERS = Stream.concat(
                    MARKS.stream(), Stream.of("macAddress", "dnsSettings", "primary", "virtualMachine"))
            .toList();

    @Override
    public String kind() {
        return "azure-nic";
    }

    @Override
    public List<Observation> read(Node document, boolean whole, Text text) {
        var notes = new Notes(text);
        Named.all(Named.things(document).filter(AzureNicParser::isNic), AzureNicParser::name, whole)
                .forEach(nic -> new Nic(nic.node(), nic.name(), notes).note(whole));
        return notes.all();
    }

    private static boolean isNic(Node node) {
        return ResourceId.isOf(TYPE, node)
                ? MEMBERS.stream().anyMatch(node::has)
                : !ResourceId.isOfAnother(TYPE, node) && looksLikeOne(node);
    }

    private static boolean looksLikeOne(Node node) {
        return node.has("macAddress") && MARKS.stream().anyMatch(node::has)
                || node.has("dnsSettings") && node.has("ipConfigurations");
    }

    private static Optional<String> name(Node nic) {
        return Named.name(nic, TYPE)
                .or(() -> nic.items("ipConfigurations")
                        .flatMap(it -> IpConfigurations.nicOf(it).stream())
                        .findFirst());
    }

    private record Nic(Node nic, String name, Notes notes) {

        void note(boolean whole) {
            settings();
            add(Field.NIC_NSG, nic.leaf("networkSecurityGroup", "id"), nameAfter("networkSecurityGroups"));
            add(Field.NIC_VM, nic.leaf("virtualMachine", "id"), nameAfter("virtualMachines"));
            ResourceGroups.note(Field.NIC_RESOURCE_GROUP, name, nic, notes);
            dns();
            configurations(whole);
        }

        private void settings() {
            add(Field.NIC_MAC, nic.leaf("macAddress"), Addresses::mac);
            add(Field.NIC_PRIMARY, nic.leaf("primary"), Values::truth);
            add(Field.NIC_FORWARDING, nic.leaf("enableIPForwarding"), Values::truth);
            add(Field.NIC_ACCELERATED, nic.leaf("enableAcceleratedNetworking"), Values::truth);
            add(Field.NIC_PROVISIONING, nic.leaf("provisioningState"), Values::lower);
        }

        private void dns() {
            add(Field.NIC_SUFFIX, nic.leaf("dnsSettings", "internalDomainNameSuffix"), Values::name);
            servers(Field.NIC_DNS, "dnsServers");
            servers(Field.NIC_APPLIED_DNS, "appliedDnsServers");
        }

        private void servers(Field field, String list) {
            notes.add(field, name, Values.split(nic.leaves("dnsSettings", list)), Values::address);
        }

        private void configurations(boolean whole) {
            var all = nic.items("ipConfigurations")
                    .filter(Node.Branch.class::isInstance)
                    .toList();
            new IpConfigurations(name, notes).note(all.stream(), whole);
            if (whole && !all.isEmpty()) {
                var list = nic.child("ipConfigurations").orElseThrow();
                notes.add(Field.NIC_CONFIGURATIONS, name, String.valueOf(all.size()), list.line());
            }
        }

        private void add(Field field, Optional<Node.Leaf> leaf, Function<String, Optional<String>> value) {
            notes.add(field, name, leaf, value);
        }
    }
}
