package tsunagu.rules.evidence.linux;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code firewall-cmd --list-all} and {@code --state}. Only a zone in which an Ethernet interface stands says
 * something of the guest.
 *
 * <pre>
 * public (active)
 *   target: default
 *   interfaces: eth0
 *   services: dhcpv6-client ssh
 *   ports: 8080/tcp
 * </pre>
 */
public final class FirewalldParser implements EvidenceParser {

    private static final String FIREWALLD = "firewalld";
    private static final Pattern COMMAND = Pattern.compile("firewall-cmd(?: --[\\w=-]{1,40}){1,4}");
    private static final Pattern ZONE =
            Pattern.compile("^([\\w-]{1,40})(?: \\(((?:default|active)(?:, ?(?:default|active))?)\\))?$");
    private static final Pattern ENTRY = Pattern.compile("^([a-z-]{4,25}(?: rules)?): ?(.*)$");
    private static final Set<String> LABELS = Set.of(
            "target",
            "icmp-block-inversion",
            "interfaces",
            "sources",
            "services",
            "ports",
            "protocols",
            "forward",
            "masquerade",
            "forward-ports",
            "source-ports",
            "icmp-blocks",
            "rich rules",
            "ingress-priority",
            "egress-priority");
    private static final Map<String, String> TARGETS =
            Map.of("default", "reject", "%%REJECT%%", "reject", "REJECT", "reject", "DROP", "block", "ACCEPT", "allow");
    private static final Pattern RICH_SERVICE = Pattern.compile(" service name=\"([\\w.-]{1,40})\"");
    private static final Pattern RICH_PORT = Pattern.compile(" port port=\"([\\d-]{1,11})\" protocol=\"(tcp|udp)\"");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Shell.output(text, from, "firewall-cmd", COMMAND);
        return first < text.size() && opens(text, from, first) ? new Reading(text, from).read(first) : Optional.empty();
    }

    private static boolean opens(Text text, int from, int first) {
        var line = text.line(first);
        if (first > from && (line.text().equals("running") || line.text().equals("not running"))) {
            return true;
        }
        return line.text().equals("FirewallD is not running")
                || line.startsWith("target: ") && isAbove(text, first, "icmp-block-inversion:")
                || line.text().length() < 60 && ZONE.matcher(line.text()).matches() && isAbove(text, first, "target: ");
    }

    private static boolean isAbove(Text text, int index, String beginning) {
        return Shell.below(text, index).filter(it -> it.startsWith(beginning)).isPresent();
    }

    /** One pass over the lines of one output. */
    private static final class Reading extends Pass {

        private final Set<String> met = new HashSet<>();
        private final List<Runnable> held = new ArrayList<>();
        private boolean isActive;
        private boolean isDefault;
        private boolean isInPlace;

        Reading(Text text, int from) {
            super(text, from);
        }

        Optional<Excerpt> read(int first) {
            pass(first);
            return excerpt(
                    FIREWALLD, met.isEmpty() || met.contains("rich rules") ? Completeness.WHOLE : Completeness.CUT);
        }

        @Override
        boolean take(Line line) {
            if (line.text().endsWith("running")) {
                return state(line);
            }
            if (line.startsWith("rule ") && met.contains("rich rules")) {
                hold(() -> rich(line.text() + " ", line));
                return true;
            }
            var entry = ENTRY.matcher(line.text());
            if (entry.matches() && LABELS.contains(entry.group(1))) {
                entry(entry.group(1), entry.group(2), line);
                return true;
            }
            return zone(line);
        }

        private boolean state(Line line) {
            var isRunning = line.text().equals("running");
            if (isRunning || line.text().equals("not running") || line.text().equals("FirewallD is not running")) {
                note(Field.FIREWALL_STATE, FIREWALLD, isRunning ? "on" : "off", line);
                return true;
            }
            return false;
        }

        /** A further zone without a mark is an excerpt of its own. */
        private boolean zone(Line line) {
            var shape = ZONE.matcher(line.text());
            if (!shape.matches() || hasTaken() && shape.group(2) == null) {
                return false;
            }
            var marks = Optional.ofNullable(shape.group(2)).orElse("");
            begin(marks.contains("active"), marks.contains("default"));
            if (isActive) {
                note(Field.FIREWALL_STATE, FIREWALLD, "on", line);
            }
            return true;
        }

        private void begin(boolean active, boolean byDefault) {
            isActive = active;
            isDefault = byDefault;
            isInPlace = false;
            met.clear();
            held.clear();
        }

        private void entry(String label, String value, Line line) {
            if (!met.add(label) || label.equals("target") && met.size() > 1) {
                begin(false, false);
                met.add(label);
            }
            switch (label) {
                case "interfaces" -> place(value);
                case "target" ->
                    hold(() -> note(Field.FIREWALL_INBOUND, FIREWALLD, TARGETS.getOrDefault(value, ""), line));
                case "services", "ports" -> hold(() -> allow(value, line));
                default -> {}
            }
        }

        private void place(String interfaces) {
            var isOurs = Arrays.stream(interfaces.split(" +")).anyMatch(Interfaces::isEthernet);
            isInPlace = isOurs && (isActive || isDefault) || interfaces.isBlank() && isDefault;
            if (isInPlace) {
                held.forEach(Runnable::run);
            }
        }

        private void hold(Runnable saying) {
            if (isInPlace) {
                saying.run();
            } else {
                held.add(saying);
            }
        }

        private void allow(String values, Line line) {
            Arrays.stream(values.split(" +")).forEach(it -> note(Field.FIREWALL_ALLOWS, FIREWALLD, it, line));
        }

        private void rich(String rule, Line line) {
            var service = RICH_SERVICE.matcher(rule);
            var port = RICH_PORT.matcher(rule);
            var what = service.find() ? service.group(1) : port.find() ? port.group(1) + "/" + port.group(2) : "";
            if (rule.contains(" accept ")) {
                note(Field.FIREWALL_ALLOWS, FIREWALLD, what, line);
            } else if (!rule.contains(" source ") && (rule.contains(" drop ") || rule.contains(" reject "))) {
                note(Field.FIREWALL_DENIES, FIREWALLD, what, line);
            }
        }
    }
}
