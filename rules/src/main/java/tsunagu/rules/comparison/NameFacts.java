package tsunagu.rules.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Observation;

/** Says which DNS servers the guest has, which it should have, and whether they answer. */
final class NameFacts {

    private static final String PLACEHOLDER = "reddog.microsoft.com";

    private final Scene scene;
    private final Facts facts;

    NameFacts(Scene scene, Facts facts) {
        this.scene = scene;
        this.facts = facts;
    }

    void draw() {
        scene.primaryAdapter().ifPresent(this::typed);
        scene.primaryPair().ifPresent(this::compared);
        scene.primaryNic()
                .map(nic -> new Expected(nic, scene.seen()))
                .ifPresent(it -> it.line().ifPresent(line -> facts.add("dns.custom", it.isCustom(), line)));
        scene.seen().all(Field.FILE_DNS).stream()
                .findFirst()
                .filter(it -> scene.seen().all(Field.FILE_BY_CLOUD_INIT).isEmpty())
                .ifPresent(it -> facts.add("dns.by-hand", true, it));
        scene.seen().all(Field.ADAPTER_SUFFIX).stream()
                .filter(it -> it.value().toLowerCase(java.util.Locale.ROOT).contains(PLACEHOLDER))
                .findFirst()
                .ifPresent(it -> facts.add("dns.suffix-placeholder", true, it));
        answers();
    }

    private void typed(Adapter adapter) {
        var origin = adapter.observation(Field.ADAPTER_DNS_ORIGIN);
        origin.ifPresent(it -> facts.add(
                "dns.by-hand", it.value().equals("static") && !adapter.dns().isEmpty(), it));
        var isStatic = AddressFacts.dhcp(adapter)
                .filter(it -> !AddressFacts.isDhcp(it))
                .isPresent();
        adapter.dns().stream().findFirst().filter(it -> isStatic).ifPresent(it -> facts.add("dns.by-hand", true, it));
    }

    private void compared(Pair pair) {
        var expected = new Expected(pair.nic(), scene.seen());
        var shown = pair.adapter().dns();
        if (shown.isEmpty() || expected.line().isEmpty()) {
            return;
        }
        var strange = shown.stream().filter(it -> !expected.allows(it.value())).findFirst();
        facts.add(
                "dns.matches",
                strange.isEmpty(),
                strange.orElse(shown.getFirst()),
                expected.line().get());
    }

    /** The servers that Azure hands out: the NIC's own, then the network's, then the platform's. */
    record Expected(AzureNic nic, Observations seen) {

        List<String> servers() {
            var own = nic.dns().isEmpty() ? network() : nic.dns();
            return own.stream()
                    .map(Observation::value)
                    .map(it -> it.equals("none") ? Platform.ADDRESS : it)
                    .toList();
        }

        /** One line that shows them; empty while a network that was not shown may have its own. */
        Optional<Observation> line() {
            return Stream.concat(nic.dns().stream(), network().stream()).findFirst();
        }

        private List<Observation> network() {
            var vnet = nic.primary()
                    .flatMap(it -> it.observation(Field.CONFIGURATION_VNET))
                    .map(Observation::value);
            return vnet.map(it -> seen.all(Field.VNET_DNS, it))
                    .filter(it -> !it.isEmpty())
                    .orElseGet(() -> seen.things(Field.VNET_DNS).size() == 1 ? seen.all(Field.VNET_DNS) : List.of());
        }

        /** In an availability set the guest receives the servers of all its members. */
        boolean allows(String server) {
            return servers().contains(server)
                    || nic.appliedDns().stream().anyMatch(it -> it.value().equals(server));
        }

        boolean isCustom() {
            return servers().stream().anyMatch(it -> !it.equals(Platform.ADDRESS));
        }
    }

    private void answers() {
        for (var test : scene.seen().all(Field.TEST_LOOKUP)) {
            if (!test.of().contains(Platform.ADDRESS)) {
                facts.add("dns.server-answers", test.value().equals("answered"), test);
            }
        }
        for (var test : scene.seen().all(Field.TEST_CONNECTION)) {
            if (test.of().endsWith(":53") && !test.of().startsWith(Platform.ADDRESS)) {
                facts.add("dns.server-answers", test.value().equals("succeeded"), test);
            }
        }
    }
}
