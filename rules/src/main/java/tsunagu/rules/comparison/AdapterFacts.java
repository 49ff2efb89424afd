package tsunagu.rules.comparison;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Observation;

/** Says what state the guest's adapters and its network files are in. */
final class AdapterFacts {

    private static final int MANY = 10;
    private static final Pattern NUMBER = Pattern.compile(".*(?:#|\\s)(\\d{1,4})$");

    private final Scene scene;
    private final Facts facts;

    AdapterFacts(Scene scene, Facts facts) {
        this.scene = scene;
        this.facts = facts;
    }

    void draw() {
        scene.sign().ifPresent(it -> facts.add("output.elsewhere", true, it));
        scene.seen().first(Field.GUEST_ADAPTERS, "none").ifPresent(it -> facts.add("adapter.missing", true, it));
        scene.adapters().forEach(this::state);
        scene.adapters().forEach(this::ghosts);
        scene.bridges().forEach(this::bridged);
        scene.seen()
                .first(Field.GUEST_FORWARDING)
                .filter(it -> !scene.isElsewhere())
                .ifPresent(it -> facts.add("ip-forwarding.guest", it.value(), it));
        files();
        severalAdapters();
    }

    private void state(Adapter adapter) {
        adapter.state()
                .filter(it -> it.value().equals("disabled")
                        || it.value().equals("down") && adapter.alias().matches("(?:eth|en)[a-z0-9]*"))
                .ifPresent(it -> facts.add("guest.nic-disabled", true, it));
    }

    private void ghosts(Adapter adapter) {
        adapter.observation(Field.ADAPTER_DESCRIPTION)
                .filter(it -> it.value().startsWith(Adapter.AZURE_DESCRIPTION) && number(it.value()) >= MANY)
                .ifPresent(it -> facts.add("adapter.ghosts", true, it));
        adapter.addresses().stream()
                .findFirst()
                .filter(it -> adapter.alias().matches("(?:Ethernet|イーサネット) \\d+") && number(adapter.alias()) >= MANY)
                .ifPresent(it -> facts.add("adapter.ghosts", true, it));
    }

    private static int number(String name) {
        var number = NUMBER.matcher(name);
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    /** A switch, bridge or team that holds what belongs to the Azure NIC. */
    private void bridged(Adapter bridge) {
        var azures = Set.copyOf(scene.nics().stream()
                .flatMap(nic -> java.util.stream.Stream.concat(nic.mac().stream(), nic.addresses().stream()))
                .map(Observation::value)
                .toList());
        java.util.stream.Stream.concat(bridge.addresses().stream(), bridge.mac().stream())
                .filter(it -> azures.contains(it.value()))
                .findFirst()
                .ifPresent(it -> facts.add("adapter.bridged", true, it));
    }

    private void files() {
        var seen = scene.seen();
        seen.all(Field.FILE_BY_CLOUD_INIT).stream()
                .findFirst()
                .ifPresent(it -> facts.add("cloud-init.writes-network", it.value(), it));
        dhcpFile().ifPresent(it -> facts.add("guest.config-static", it.value().equals("false"), it));
        macs();
        names();
    }

    /** A secondary address may have a static stanza of its own beside the interface's DHCP. */
    private Optional<Observation> dhcpFile() {
        var files = scene.seen().all(Field.FILE_DHCP).stream()
                .filter(it -> !it.of().contains(":"))
                .toList();
        return files.stream()
                .filter(it -> it.value().equals("true"))
                .findFirst()
                .or(() -> files.stream().findFirst());
    }

    private void macs() {
        var macs = scene.nics().stream().flatMap(nic -> nic.mac().stream()).toList();
        if (macs.isEmpty()) {
            return;
        }
        var known = macs.stream().map(Observation::value).collect(Collectors.toSet());
        var bound = scene.seen().all(Field.FILE_MAC);
        bound.stream()
                .filter(it -> known.contains(it.value()))
                .findFirst()
                .ifPresent(it -> facts.add("mac.bound-to-old", false, it, macs.getFirst()));
        bound.stream()
                .filter(it -> !known.contains(it.value()))
                .findFirst()
                .ifPresent(it -> facts.add("mac.bound-to-old", true, it, macs.getFirst()));
    }

    /** Files that name no interface the guest has. */
    private void names() {
        var present = scene.adapters().stream()
                .filter(it -> it.state().isPresent()
                        || !it.addresses().isEmpty()
                        || it.mac().isPresent())
                .toList();
        var configured = scene.seen().all(Field.FILE_DHCP).stream()
                .filter(it -> it.of().matches("(?:eth|en)[a-z0-9]+"))
                .toList();
        if (present.isEmpty() || configured.isEmpty()) {
            return;
        }
        var matches = configured.stream()
                .anyMatch(file -> present.stream().anyMatch(it -> it.alias().equals(file.of())));
        var line = present.getFirst().mac().or(() -> present.getFirst().state());
        facts.add("ifname.matches", matches, configured.getFirst(), Facts.lines(line.stream()));
    }

    private void severalAdapters() {
        if (scene.pairs().size() > 1) {
            var second = scene.pairs().get(1);
            second.adapter()
                    .mac()
                    .ifPresent(it -> facts.add("vm.several-nics", true, it, Facts.lines(second.nic().mac().stream())));
        }
    }
}
