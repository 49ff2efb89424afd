package tsunagu.rules.comparison;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Observation;

/** Says what the guest's services, firewall, registry and logs show. */
final class GuestServiceFacts {

    private static final Map<String, String> SERVICES = Map.of(
            "dhcp", "service.dhcp",
            "nsi", "service.nsi",
            "termservice", "service.rdp",
            "sshd", "service.ssh",
            "ssh", "service.ssh");
    private static final Set<String> REMOTE_DESKTOP_OFF =
            Set.of("fdenytsconnections=1", "tsenabled=0", "fenablewinstation=0", "flogondisabled=1");
    private static final String RDP_RULE = "(?i).*(?:remote ?desktop|リモート ?デスクトップ).*";
    private static final Set<String> SSH = Set.of("22", "22/tcp", "ssh", "openssh");

    private final Scene scene;
    private final Observations seen;
    private final Facts facts;

    GuestServiceFacts(Scene scene, Facts facts) {
        this.scene = scene;
        this.seen = scene.seen();
        this.facts = facts;
    }

    void draw() {
        logs();
        listening();
        services();
        firewall();
        registry();
        seen.all(Field.PROXY).forEach(it -> facts.add("proxy.set", !it.value().equals("direct"), it));
        tests();
    }

    private void logs() {
        for (var sign : seen.all(Field.LOG_SIGN)) {
            switch (sign.of()) {
                case "mac-mismatch", "interface-missing", "no-interface" -> facts.add("mac.bound-to-old", true, sign);
                case "address-variable-missing", "dhcp-timeout" -> facts.add("guest.dhcp-times-out", true, sign);
                case "wireserver-unreachable" -> facts.add("wireserver.reachable", false, sign);
                case "kernel-panic", "dracut", "grub", "emergency-mode" ->
                    facts.add("boot.screen", "linux-rescue", sign);
                case "sshd-permissions" -> facts.add("service.ssh", "broken", sign);
                case "brute-force" -> facts.add("brute-force.seen", true, sign);
                case "out-of-memory" -> facts.add("vm.exhausted", true, sign);
                default -> {}
            }
        }
    }

    /** Whoever listens, runs; a socket may listen for a service that is not running. */
    private void listening() {
        seen.all(Field.LISTENING, "tcp/22").stream()
                .findFirst()
                .ifPresent(it -> facts.add("service.ssh", "running", it));
        seen.all(Field.LISTENING, "tcp/3389").stream()
                .findFirst()
                .ifPresent(it -> facts.add("service.rdp", "running", it));
        seen.all(Field.LISTENING).stream()
                .filter(it -> it.value().equals("sshd") && !it.of().equals("tcp/22"))
                .findFirst()
                .ifPresent(it -> facts.add("service.ssh", "other-port", it));
    }

    private void services() {
        for (var state : seen.all(Field.SERVICE_STATE)) {
            var fact = SERVICES.get(state.of().toLowerCase(java.util.Locale.ROOT));
            if (fact != null && seen.one(Field.SERVICE_STATE, state.of()).isPresent()) {
                service(fact, state);
            }
        }
    }

    private void service(String fact, Observation state) {
        switch (state.value()) {
            case "running" -> facts.add(fact, "running", state);
            case "stopped" -> facts.add(fact, "stopped", state);
            case "failed" -> facts.add(fact, fact.equals("service.ssh") ? "broken" : "stopped", state);
            default -> {}
        }
    }

    private void firewall() {
        for (var rule : seen.all(Field.FIREWALL_RULE_ENABLED)) {
            if (rule.of().matches(RDP_RULE) && !rule.of().contains("UDP")) {
                facts.add("firewall.rdp-rule", rule.value().equals("true") ? "on" : "off", rule);
            }
        }
        for (var inbound : seen.all(Field.FIREWALL_INBOUND)) {
            var isOn = seen.one(Field.FIREWALL_STATE, inbound.of())
                    .map(it -> it.value().equals("on"))
                    .orElse(false);
            if (isOn) {
                inbound(inbound);
            }
        }
        seen.all(Field.FIREWALL_DENIES).stream()
                .filter(it -> isSsh(it.value()))
                .findFirst()
                .ifPresent(it -> facts.add("firewall.linux-blocks", true, it));
    }

    private void inbound(Observation inbound) {
        switch (inbound.of()) {
            case "iptables", "firewalld", "ufw" -> linux(inbound);
            default -> windows(inbound);
        }
    }

    /** One profile that is on and blocks everything is enough. */
    private void windows(Observation inbound) {
        if (inbound.value().equals("block-always")) {
            facts.replace("firewall.blocks-all", true, inbound);
        } else {
            facts.add("firewall.blocks-all", false, inbound);
        }
    }

    private void linux(Observation inbound) {
        var tool = inbound.of();
        var lets =
                all(Field.FIREWALL_ALLOWS, tool).filter(it -> isSsh(it.value())).findFirst();
        var rest = all(Field.FIREWALL_DENIES, tool)
                .filter(it -> it.value().equals("all"))
                .findFirst();
        if (lets.isPresent() || inbound.value().equals("allow") && rest.isEmpty()) {
            facts.add("firewall.linux-blocks", false, lets.orElse(inbound));
        } else if (seen.isWhole(Field.FIREWALL_INBOUND, tool)) {
            facts.add("firewall.linux-blocks", true, rest.orElse(inbound));
        }
    }

    private Stream<Observation> all(Field field, String of) {
        return seen.all(field, of).stream();
    }

    private static boolean isSsh(String port) {
        return SSH.contains(port.toLowerCase(java.util.Locale.ROOT));
    }

    private void registry() {
        seen.all(Field.REGISTRY_VALUE).stream()
                .filter(it -> it.of().equalsIgnoreCase("PortNumber"))
                .findFirst()
                .ifPresent(it -> facts.add("rdp.port-changed", !it.value().equals("3389"), it));
        for (var value : seen.all(Field.REGISTRY_VALUE)) {
            var name = value.of().toLowerCase(java.util.Locale.ROOT);
            if (REMOTE_DESKTOP_OFF.contains(name + "=" + value.value())) {
                facts.add("rdp.disabled", true, value);
            }
        }
        seen.all(Field.REGISTRY_VALUE).stream()
                .filter(it -> it.of().equalsIgnoreCase("fDenyTSConnections"))
                .findFirst()
                .ifPresent(it -> facts.add("rdp.disabled", it.value().equals("1"), it));
    }

    private void tests() {
        var platform = seen.all(Field.TEST_CONNECTION).stream()
                .filter(it -> it.of().startsWith(Platform.ADDRESS))
                .toList();
        platform.stream()
                .filter(it -> it.value().equals("failed"))
                .findFirst()
                .ifPresent(it -> facts.add("wireserver.reachable", false, it));
        platform.stream().findFirst().ifPresent(it -> facts.add("wireserver.reachable", true, it));
    }
}
