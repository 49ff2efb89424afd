package tsunagu.app.inquiry;

import java.util.Map;
import tsunagu.kb.Procedure;
import tsunagu.kb.StepBook;

/**
 * What steps and questions cost, in minutes of trouble.
 *
 * <p>A minute in which nobody gets in counts more than one of work, and what may be lost counts as the time it takes to
 * get over it: the prices are estimates, and only their proportions matter.
 */
public final class Costs {

    private static final Map<String, Double> RISK =
            Map.of("R0", 0.0, "R1", 1.0, "R2", 5.0, "R3", 10.0, "R4", 30.0, "R5", 60.0);
    private static final double DOWNTIME = 2;

    /** Minutes to find out, where it takes more than one; what one remembers takes half a minute. */
    private static final Map<String, Double> ANSWERS = Map.ofEntries(
            Map.entry("change.kind", 0.5),
            Map.entry("vm.reachable", 0.5),
            Map.entry("client.path", 0.5),
            Map.entry("client.source-changed", 0.5),
            Map.entry("client.error", 0.5),
            Map.entry("vm.power", 0.5),
            Map.entry("agent.ready", 0.5),
            Map.entry("vm.restarted", 0.5),
            Map.entry("os", 0.5),
            Map.entry("boot.screen", 2.0),
            Map.entry("vm.exhausted", 2.0),
            Map.entry("platform.event", 2.0),
            Map.entry("nsg.access", 4.0),
            Map.entry("reach.scope", 4.0),
            Map.entry("address.matches", 5.0),
            Map.entry("guest.dhcp-enabled", 5.0),
            Map.entry("adapter.missing", 5.0),
            Map.entry("service.dhcp", 5.0),
            Map.entry("service.rdp", 5.0),
            Map.entry("service.ssh", 5.0),
            Map.entry("rdp.disabled", 5.0),
            Map.entry("rdp.port-changed", 5.0),
            Map.entry("firewall.rdp-rule", 5.0),
            Map.entry("firewall.blocks-all", 5.0),
            Map.entry("firewall.linux-blocks", 5.0),
            Map.entry("wireserver.reachable", 5.0),
            Map.entry("dns.server-answers", 2.0));

    private final StepBook steps;

    public Costs(StepBook steps) {
        this.steps = steps;
    }

    /** The price of taking a step. */
    double step(String id) {
        return steps.procedure(id)
                .map(Costs::price)
                .orElseThrow(() -> new IllegalStateException("Cannot tell what " + id + " costs: write kb/steps/" + id
                        + ".yaml, or mend rules/causes.yaml."));
    }

    /** The price of answering a question. */
    double answer(String fact) {
        return ANSWERS.getOrDefault(fact, 1.0);
    }

    private static double price(Procedure step) {
        var trouble = step.downtime() ? 1 + DOWNTIME : 1;
        return step.minutes() * trouble + RISK.get(step.risk());
    }
}
