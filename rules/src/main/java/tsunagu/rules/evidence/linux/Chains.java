package tsunagu.rules.evidence.linux;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;

/**
 * What the chains of iptables let in and keep out. What is let in from some senders only is said to be let in; what is
 * kept from some senders only is not said to be kept out.
 */
final class Chains {

    private static final String IPTABLES = "iptables";
    private static final Map<String, String> INBOUND = Map.of("ACCEPT", "allow", "DROP", "block", "REJECT", "reject");

    /** Every packet for the guest passes these. */
    private static final Set<String> OF_ALL = Set.of("INPUT", "RH-Firewall-1-INPUT");

    /**
     * One rule.
     *
     * @param adapter the interface it holds for, {@code *} for each; empty when the output does not show it
     * @param isNarrowed whether it holds for some packets only
     */
    record Rule(String target, String protocol, List<String> ports, Optional<String> adapter, boolean isNarrowed) {

        boolean isOfAnyAdapter() {
            return adapter.isEmpty() || isOfAnAdapterShown();
        }

        boolean isOfAnAdapterShown() {
            return adapter.filter(it -> it.equals("*") || it.equals("any") || Interfaces.isEthernet(it))
                    .isPresent();
        }

        boolean isForAll() {
            return protocol.equals("all") && ports.isEmpty() && !isNarrowed;
        }
    }

    private final Pass pass;
    private final Set<String> closed = new HashSet<>();

    Chains(Pass pass) {
        this.pass = pass;
    }

    /** A port or range such as {@code 22} or {@code 5000:5010}, or the name of a service. */
    static String port(String written, String protocol) {
        var isNumber = !written.isEmpty() && Character.isDigit(written.charAt(0));
        return isNumber ? written.replace(':', '-') + "/" + protocol : written;
    }

    void policy(String chain, String policy, Line line) {
        if (chain.equals("INPUT")) {
            pass.note(Field.FIREWALL_INBOUND, IPTABLES, INBOUND.getOrDefault(policy, ""), line);
        }
    }

    void rule(String chain, Rule rule, Line line) {
        if (rule.target().equals("ACCEPT")) {
            allow(chain, rule, line);
        } else if (INBOUND.containsKey(rule.target()) && OF_ALL.contains(chain)) {
            deny(chain, rule, line);
        }
    }

    /** A rule behind one that turns everything away lets nothing in. */
    private void allow(String chain, Rule rule, Line line) {
        if (!isInbound(chain) || closed.contains(chain) || !rule.isOfAnyAdapter()) {
            return;
        }
        rule.ports().forEach(it -> pass.note(Field.FIREWALL_ALLOWS, IPTABLES, it, line));
        if (rule.isForAll() && rule.isOfAnAdapterShown()) {
            pass.note(Field.FIREWALL_ALLOWS, IPTABLES, "all", line);
        }
    }

    private void deny(String chain, Rule rule, Line line) {
        if (rule.isNarrowed() || !rule.isOfAnyAdapter()) {
            return;
        }
        rule.ports().forEach(it -> pass.note(Field.FIREWALL_DENIES, IPTABLES, it, line));
        if (rule.isForAll()) {
            pass.note(Field.FIREWALL_DENIES, IPTABLES, "all", line);
            closed.add(chain);
        }
    }

    private static boolean isInbound(String chain) {
        return chain.equals("INPUT")
                || chain.startsWith("IN_")
                || chain.toLowerCase(Locale.ROOT).endsWith("-input");
    }
}
