package tsunagu.rules.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tsunagu.rules.Source;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Observation;

/** Observations as a parser would make them, without an output to parse. */
final class Shown {

    private final List<Excerpt> excerpts = new ArrayList<>();
    private List<Observation> observations = new ArrayList<>();

    /** A guest with one adapter of Azure's and a NIC of the same MAC address, all shown. */
    static Shown vm() {
        return new Shown()
                .say(Field.ADAPTER_KIND, "Ethernet", "ethernet")
                .say(Field.ADAPTER_DESCRIPTION, "Ethernet", "Microsoft Hyper-V Network Adapter")
                .say(Field.ADAPTER_MAC, "Ethernet", "000D3A112233")
                .end("ipconfig-all")
                .say(Field.NIC_MAC, "nic1", "000D3A112233")
                .say(Field.NIC_PRIMARY, "nic1", "true")
                .end("azure-nic");
    }

    Shown dhcp(boolean on) {
        return say(Field.ADAPTER_DHCP, "Ethernet", String.valueOf(on));
    }

    Shown guest(String... addresses) {
        for (var address : addresses) {
            say(Field.ADAPTER_ADDRESS, "Ethernet", address);
        }
        return say(Field.ADAPTER_GATEWAY, "Ethernet", "10.1.2.1").end("ipconfig-all");
    }

    /** The first is the primary. */
    Shown azure(String... addresses) {
        for (var number = 0; number < addresses.length; number++) {
            var of = "nic1/ipconfig" + (number + 1);
            say(Field.CONFIGURATION_ADDRESS, of, addresses[number]);
            say(Field.CONFIGURATION_PRIMARY, of, String.valueOf(number == 0));
            say(Field.CONFIGURATION_SUBNET, of, "default");
            say(Field.CONFIGURATION_VNET, of, "vnet1");
        }
        return say(Field.NIC_CONFIGURATIONS, "nic1", String.valueOf(addresses.length))
                .end("azure-nic");
    }

    Shown subnet(String prefix) {
        return say(Field.SUBNET_PREFIX, "default", prefix).end("subnet");
    }

    Shown say(Field field, String of, String value) {
        var line = observations.size() + 1;
        observations.add(
                new Observation(field, of, value, new Source.Evidence(1, "shown", line, field.id() + " " + value)));
        return this;
    }

    Shown end(String kind) {
        return end(kind, Completeness.WHOLE);
    }

    Shown end(String kind, Completeness completeness) {
        excerpts.add(new Excerpt(kind, "shown", 1, observations.size(), completeness, observations));
        observations = new ArrayList<>();
        return this;
    }

    Comparison compared() {
        return Comparison.of(excerpts);
    }

    TreeMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        compared().facts().forEach(fact -> facts.put(fact.name(), fact.value()));
        return facts;
    }

    /** The fact's value; {@code "none"} when nothing follows. */
    String fact(String name) {
        return facts().getOrDefault(name, "none");
    }

    List<String> verdicts() {
        return compared().rows().stream()
                .map(row -> row.field() + " " + row.verdict().id())
                .toList();
    }
}
