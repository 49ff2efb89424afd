package tsunagu.rules.evidence.azure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tsunagu.rules.evidence.DocumentParser;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Node;
import tsunagu.rules.evidence.Observation;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code az vm get-instance-view}, {@code az vm show}, {@code Get-AzVM} and Resource Graph: a machine's power,
 * agent, operating system and addresses.
 *
 * <pre>
 * {"name": "vm-app01", "provisioningState": "Succeeded", "instanceView": {
 *    "statuses": [{"code": "PowerState/running", "displayStatus": "VM running"}],
 *    "vmAgent": {"statuses": [{"code": "ProvisioningState/succeeded", "displayStatus": "Ready"}]}}}
 * </pre>
 */
public final class InstanceViewParser implements DocumentParser {

    private static final String TYPE = "virtualMachines";
    private static final List<String> MARKS =
            List.of("vmAgent", "hardwareProfile", "storageProfile", "osProfile", "powerState", "vmId");

    /** What the agent's own status says, or Azure in its place; statuses of extensions speak of plugins. */
    private static final Pattern AGENT =
            Pattern.compile("^(?:GuestAgent |VM Agent |VM status blob )", Pattern.CASE_INSENSITIVE);

    @Override
    public String kind() {
        return "instance-view";
    }

    @Override
    public List<Observation> read(Node document, boolean whole, Text text) {
        var notes = new Notes(text);
        var things = Named.things(document).toList();
        var isNameless = things.stream().anyMatch(InstanceViewParser::isViewAlone);
        Named.all(things.stream().filter(InstanceViewParser::isMachine), TYPE, whole || isNameless)
                .forEach(it -> new Machine(it.node(), it.name(), notes).note());
        if (notes.all().isEmpty()) {
            things.forEach(it -> status(it, notes));
        }
        return notes.all();
    }

    /** Statuses that were asked for alone: their codes, or the members around them. */
    private static void status(Node it, Notes notes) {
        var code = it instanceof Node.Leaf leaf ? Optional.of(leaf) : it.leaf("code");
        notes.add(Field.VM_POWER, "", code, Power::ofCode);
        it.leaf("message")
                .filter(message -> AGENT.matcher(message.value()).find())
                .ifPresent(message -> notes.add(Field.VM_AGENT, "", it.leaf("displayStatus"), Power::agent));
    }

    private static boolean isMachine(Node node) {
        return !ResourceId.isOfAnother(TYPE, node)
                && (ResourceId.isOf(TYPE, node)
                        || MARKS.stream().anyMatch(node::has)
                        || MARKS.stream().anyMatch(view(node)::has)
                        || node.has("osType") && node.has("provisioningState"));
    }

    /** A view that was asked for alone never shows whose it is. */
    private static boolean isViewAlone(Node node) {
        return node.has("vmAgent") && !node.has("name") && !node.has("id");
    }

    private static Node view(Node machine) {
        return machine.at("instanceView")
                .or(() -> machine.at("extended", "instanceView"))
                .orElse(machine);
    }

    private record Machine(Node vm, String name, Notes notes) {

        void note() {
            power();
            agent();
            provisioning();
            system();
            ResourceGroups.note(Field.VM_RESOURCE_GROUP, name, vm, notes);
            addresses(Field.VM_PRIVATE_ADDRESS, "privateIps", "privateIpAddress");
            addresses(Field.VM_PUBLIC_ADDRESS, "publicIps", "publicIpAddress");
            vm.at("networkProfile").stream()
                    .flatMap(it -> it.items("networkInterfaces"))
                    .forEach(this::nic);
        }

        private void power() {
            view(vm).items("statuses").forEach(it -> notes.add(Field.VM_POWER, name, it.leaf("code"), Power::ofCode));
            Stream.of(view(vm).leaf("powerState", "code"), vm.leaf("powerState"))
                    .forEach(it -> notes.add(Field.VM_POWER, name, it, Power::of));
        }

        /** Without an agent's part nothing is known of the agent. */
        private void agent() {
            view(vm).at("vmAgent")
                    .flatMap(agent -> agent.items("statuses").findFirst())
                    .ifPresent(it -> notes.add(Field.VM_AGENT, name, it.leaf("displayStatus"), Power::agent));
        }

        private void provisioning() {
            var own = Earliest.read(vm.leaf("provisioningState"), Values::lower);
            var codes = view(vm).items("statuses").flatMap(it -> Earliest.read(it.leaf("code"), Power::provisioning));
            Earliest.note(Field.VM_PROVISIONING, name, Stream.concat(own, codes), notes);
        }

        private void system() {
            var types = Stream.of(
                    vm.leaf("storageProfile", "osDisk", "osType"), vm.leaf("osType"), view(vm).leaf("osName"));
            Earliest.note(Field.VM_OS, name, types.flatMap(it -> Earliest.read(it, Values::os)), notes);
        }

        private void addresses(Field field, String list, String single) {
            notes.add(field, name, Values.split(Stream.concat(vm.leaves(list), vm.leaves(single))), Values::address);
        }

        private void nic(Node it) {
            var nic = ResourceId.id(it).flatMap(ResourceId.nameAfter("networkInterfaces"));
            nic.ifPresent(of -> {
                notes.add(Field.NIC_VM, of, it.leaf("id"), id -> Optional.of(name));
                notes.add(Field.NIC_RESOURCE_GROUP, of, it.leaf("id"), ResourceId::resourceGroup);
                notes.add(Field.NIC_PRIMARY, of, it.leaf("primary"), Values::truth);
            });
        }
    }
}
