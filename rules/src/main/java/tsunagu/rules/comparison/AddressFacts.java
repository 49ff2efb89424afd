package tsunagu.rules.comparison;

import inet.ipaddr.IPAddressString;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Observation;

/** Says where the guest's addresses and Azure's agree and where they do not. */
final class AddressFacts {

    private final Scene scene;
    private final Facts facts;

    AddressFacts(Scene scene, Facts facts) {
        this.scene = scene;
        this.facts = facts;
    }

    void draw() {
        scene.primaryAdapter().ifPresent(this::ofTheGuest);
        scene.primaryNic().ifPresent(this::ofAzure);
        scene.primaryPair().ifPresent(this::compared);
        if (scene.pairs().isEmpty()
                && !scene.adapters().isEmpty()
                && !scene.nics().isEmpty()) {
            scene.adapters().stream()
                    .flatMap(it -> it.mac().stream())
                    .findFirst()
                    .ifPresent(it -> facts.add("adapter.joined", "none", it));
        }
    }

    private void ofTheGuest(Adapter adapter) {
        dhcp(adapter).ifPresent(it -> facts.add("guest.dhcp-enabled", isDhcp(it), it));
        adapter.addresses().stream()
                .filter(it -> Adapter.isAutomatic(it.value()))
                .findFirst()
                .ifPresent(it -> facts.add("address.apipa", true, it));
        for (var alias : scene.adapters()) {
            alias.addresses().stream()
                    .flatMap(it -> alias.state(it.value()).stream())
                    .filter(it -> it.value().equals("duplicate"))
                    .findFirst()
                    .ifPresent(it -> facts.add("address.duplicate", true, it));
        }
        var given = adapter.given();
        if (given.size() > 1) {
            facts.add("nic.multiple-addresses", true, given.get(1), given.getFirst());
        }
    }

    /** What the adapter says of itself, or the origin of its addresses when all have the same. */
    static Optional<Observation> dhcp(Adapter adapter) {
        return adapter.dhcp().or(() -> origin(adapter));
    }

    private static Optional<Observation> origin(Adapter adapter) {
        var origins = adapter.given().stream()
                .flatMap(it -> adapter.origin(it.value()).stream())
                .toList();
        return origins.stream()
                .filter(it -> it.value().equals("dhcp"))
                .findFirst()
                .or(() -> origins.stream()
                        .filter(it -> it.value().equals("manual") && adapter.showsAllAddresses())
                        .findFirst());
    }

    static boolean isDhcp(Observation said) {
        return said.value().equals("true") || said.value().equals("dhcp");
    }

    private void ofAzure(AzureNic nic) {
        nic.count().ifPresent(count -> count(nic, count));
        nic.primary()
                .flatMap(it -> it.observation(Field.CONFIGURATION_ALLOCATION))
                .ifPresent(it -> facts.add("azure.address-static", it.value().equals("static"), it));
        nic.observation(Field.NIC_FORWARDING).ifPresent(it -> facts.add("ip-forwarding.azure", it.value(), it));
        severalNics(nic);
    }

    /** An IPv6 configuration is no second address: it is handed out by DHCP as well. */
    private void count(AzureNic nic, Observation count) {
        var others = scene.seen().things(Field.CONFIGURATION_ADDRESS).stream()
                .filter(of -> of.startsWith(nic.name() + "/"))
                .flatMap(of -> scene.seen().all(Field.CONFIGURATION_ADDRESS, of).stream())
                .filter(it -> !Addresses.isIPv4(it.value()))
                .count();
        facts.add("nic.multiple-addresses", Integer.parseInt(count.value()) - others > 1, count);
    }

    private void severalNics(AzureNic nic) {
        var vm = nic.observation(Field.NIC_VM);
        vm.flatMap(own -> scene.seen().all(Field.NIC_VM).stream()
                        .filter(it -> !it.of().equals(nic.name()) && it.value().equals(own.value()))
                        .findFirst())
                .ifPresent(other -> facts.add("vm.several-nics", true, other, vm.get()));
    }

    private void compared(Pair pair) {
        var address = pair.primaryAddress();
        var shown = pair.adapter()
                .mac()
                .or(() -> pair.adapter().addresses().stream().findFirst());
        shown.ifPresent(it -> facts.add(
                "adapter.joined", pair.byMac() ? "mac" : "alone", it, Facts.lines(pair.nic().mac().stream())));
        address.ifPresent(azure -> primary(pair, azure));
        address.ifPresent(azure -> others(pair, azure));
    }

    private void primary(Pair pair, Observation azure) {
        var adapter = pair.adapter();
        var same = adapter.addresses().stream()
                .filter(it -> it.value().equals(azure.value()))
                .findFirst();
        if (same.isPresent()) {
            facts.add("address.matches", true, same.get(), azure);
        } else if (adapter.showsAllAddresses()) {
            adapter.addresses().stream().findFirst().ifPresent(it -> facts.add("address.matches", false, it, azure));
        }
        adapter.given().stream()
                .filter(it -> isPublic(it, azure))
                .findFirst()
                .ifPresent(it -> facts.add("address.public-in-guest", true, it, azure));
    }

    private boolean isPublic(Observation guest, Observation azure) {
        var isKnown = scene.seen().all(Field.CONFIGURATION_PUBLIC_ADDRESS).stream()
                .anyMatch(it -> it.value().equals(guest.value()));
        return isKnown
                || isPrivate(azure.value())
                        && !isPrivate(guest.value())
                        && !guest.value().equals(Platform.ADDRESS);
    }

    private static boolean isPrivate(String address) {
        var parsed = new IPAddressString(address).getAddress();
        return parsed == null
                || parsed.isLocal()
                || parsed.isLoopback()
                || parsed.toIPv4().isPrivate()
                || isShared(address);
    }

    /** Addresses that providers share among their customers are nobody's on the Internet. */
    private static boolean isShared(String address) {
        var shared = new IPAddressString("100.64.0.0/10").getAddress();
        return shared.contains(new IPAddressString(address).getAddress());
    }

    private void others(Pair pair, Observation azure) {
        if (!pair.guestHas(azure.value()) || !pair.nic().isComplete()) {
            return;
        }
        secondaries(pair);
        pair.adapter().given().stream()
                .filter(it -> !pair.azureHas(it.value()))
                .findFirst()
                .ifPresent(it -> facts.add("guest.extra-address", true, it, azure));
        source(pair, azure);
    }

    private void secondaries(Pair pair) {
        var missing = pair.nic().secondaries().stream()
                .filter(it -> !pair.guestHas(it.value()))
                .findFirst();
        if (missing.isPresent() && pair.adapter().showsAllAddresses()) {
            facts.add(
                    "secondary.in-guest",
                    false,
                    missing.get(),
                    pair.adapter().addresses().getFirst());
        } else if (missing.isEmpty()) {
            pair.nic().secondaries().stream().findFirst().ifPresent(it -> facts.add("secondary.in-guest", true, it));
        }
    }

    /** Windows speaks from its numerically lowest address unless that one is marked to be skipped. */
    private void source(Pair pair, Observation azure) {
        var lowest = pair.adapter().given().stream()
                .filter(it -> pair.adapter()
                        .skipAsSource(it.value())
                        .filter(skip -> skip.value().equals("true"))
                        .isEmpty())
                .min(Comparator.comparing(it -> new IPAddressString(it.value()).getAddress()));
        lowest.filter(it -> !it.value().equals(azure.value()))
                .flatMap(it -> pair.adapter().skipAsSource(it.value()))
                .ifPresent(it -> facts.add("secondary.is-source", true, it, azure));
        marked(pair)
                .filter(all -> !facts.knows("secondary.is-source") && all.size() > 1)
                .ifPresent(all -> facts.add("secondary.is-source", false, all.getFirst(), azure));
    }

    private static Optional<List<Observation>> marked(Pair pair) {
        var marks = pair.adapter().given().stream()
                .flatMap(it -> pair.adapter().skipAsSource(it.value()).stream())
                .toList();
        return marks.isEmpty() ? Optional.empty() : Optional.of(marks);
    }
}
