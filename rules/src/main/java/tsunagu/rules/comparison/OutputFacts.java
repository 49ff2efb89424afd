package tsunagu.rules.comparison;

import java.util.List;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Observation;

/** Says which outputs we have, and what kind of machine they come from. */
final class OutputFacts {

    private static final List<String> WINDOWS = List.of(
            "ipconfig",
            "ipconfig-all",
            "netsh-config",
            "netsh-interface",
            "advfirewall",
            "firewall-rule",
            "get-netfirewallrule",
            "get-netipconfiguration",
            "get-netipaddress",
            "get-netadapter",
            "get-dnsclientserveraddress",
            "get-service",
            "route-print",
            "sc-query",
            "sc-qc",
            "wmi-adapter",
            "registry",
            "winhttp-proxy");
    private static final List<String> LINUX = List.of(
            "ip-addr",
            "ip-brief",
            "ifconfig",
            "ip-route",
            "resolvectl",
            "resolv-conf",
            "netplan",
            "ifcfg",
            "keyfile",
            "nmcli-device",
            "nmcli-connection",
            "debian-interfaces",
            "udev-net-rules",
            "log",
            "systemctl",
            "ufw",
            "firewalld",
            "iptables",
            "iptables-rules",
            "listening-sockets");

    private final Scene scene;
    private final Facts facts;

    OutputFacts(Scene scene, Facts facts) {
        this.scene = scene;
        this.facts = facts;
    }

    void draw() {
        if (!scene.isElsewhere()) {
            comesFrom("windows", WINDOWS);
            comesFrom("linux", LINUX);
            guest();
        }
        first(Field.NIC_CONFIGURATIONS).ifPresent(it -> facts.add("output.azure-nic", true, it));
        Stream.of(Field.SUBNET_PREFIX, Field.CONFIGURATION_PREFIX)
                .flatMap(it -> first(it).stream())
                .findFirst()
                .ifPresent(it -> facts.add("output.subnet", true, it));
    }

    private void comesFrom(String os, List<String> kinds) {
        scene.seen().excerpts().stream()
                .filter(excerpt -> kinds.contains(excerpt.kind()))
                .flatMap(excerpt -> excerpt.observations().stream())
                .findFirst()
                .ifPresent(it -> facts.add("os", os, it));
    }

    /** The brief form of {@code ipconfig} says too little to be compared. */
    private void guest() {
        scene.seen().excerpts().stream()
                .filter(excerpt -> excerpt.completeness() != Excerpt.Completeness.BRIEF)
                .flatMap(excerpt -> excerpt.observations().stream())
                .filter(it -> it.is(Field.ADAPTER_ADDRESS))
                .findFirst()
                .ifPresent(it -> facts.add("output.guest-addresses", true, it));
    }

    private java.util.Optional<Observation> first(Field field) {
        return scene.seen().first(field);
    }
}
