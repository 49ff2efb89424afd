package tsunagu.rules.evidence.linux;

import java.util.Optional;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code route -n} and {@code netstat -rn} of Linux.
 *
 * <pre>
 * Kernel IP routing table
 * Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
 * 0.0.0.0         10.1.2.1        0.0.0.0         UG    100    0        0 eth0
 * </pre>
 */
public final class RouteTableParser implements EvidenceParser {

    private static final Pattern COMMAND = Pattern.compile("route(?: -\\w{1,5})?|netstat -\\w{0,6}r\\w{0,6}");
    private static final Pattern HEADER =
            Pattern.compile("Destination +Gateway +Genmask +Flags +(Metric +Ref +Use|MSS +Window +irtt) +Iface");
    private static final Pattern ROUTE = Pattern.compile("^(default|[\\w.-]{1,40}) +([\\w.*-]{1,40}) +([\\d.]{7,15})"
            + " +(!?[UGHRDMACS!]{1,8}) +(\\d{1,10}|-) +(?:\\d{1,10}|-) +\\d{1,10} +([\\w.-]{1,20})$");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Shell.output(text, from, "r", COMMAND);
        return first < text.size() && opens(text, first) ? new Reading(text, from).read(first) : Optional.empty();
    }

    private static boolean opens(Text text, int first) {
        var line = text.line(first);
        if (line.startsWith("Kernel IP routing table")
                || line.startsWith("カーネルIP経路テーブル")
                || line.startsWith("カーネル IP 経路テーブル")) {
            return Shell.below(text, first)
                    .filter(it -> isHeader(it) || isRoute(it))
                    .isPresent();
        }
        return isHeader(line) || isRoute(line);
    }

    private static boolean isHeader(Line line) {
        return (line.startsWith("Destination ") && HEADER.matcher(line.text()).matches()) || line.startsWith("受信先サイト ");
    }

    private static boolean isRoute(Line line) {
        return (line.contains(" U") || line.contains(" !"))
                && ROUTE.matcher(line.text()).matches();
    }

    /** One pass over the lines of one output. */
    private static final class Reading extends Pass {

        private boolean isMetric;

        Reading(Text text, int from) {
            super(text, from);
        }

        Optional<Excerpt> read(int first) {
            pass(first);
            return excerpt("route-table", Completeness.WHOLE);
        }

        @Override
        boolean take(Line line) {
            if (isHeader(line)) {
                isMetric = line.contains("Metric");
                return true;
            }
            if (line.startsWith("Kernel IP") || line.startsWith("カーネル")) {
                return !hasTaken();
            }
            if (isRoute(line)) {
                route(line);
                return true;
            }
            return false;
        }

        private void route(Line line) {
            var shape = ROUTE.matcher(line.text());
            if (shape.matches() && !shape.group(4).contains("!")) {
                var mask = Addresses.prefixOfMask(shape.group(3));
                var destination = network(shape.group(1), mask.orElse(""));
                var gateway = gateway(shape.group(2), shape.group(4));
                if (destination.isPresent() && gateway.isPresent()) {
                    Routes.note(this, destination.get(), gateway.get(), shape.group(6), line);
                    metric(Routes.of(destination.get(), gateway.get()), shape.group(5), line);
                }
            }
        }

        private void metric(String of, String metric, Line line) {
            if (isMetric && !metric.equals("-")) {
                note(Field.ROUTE_METRIC, of, metric, line);
            }
        }

        private static Optional<String> network(String first, String length) {
            return first.equals("default")
                    ? Routes.destination(first)
                    : Addresses.address(first).flatMap(it -> Addresses.network(it + "/" + length));
        }

        /** Without the flag there is none, whatever stands in its place; a gateway shown by its name is not known. */
        private static Optional<String> gateway(String written, String flags) {
            return flags.contains("G") ? Addresses.address(written) : Optional.of(Routes.ON_LINK);
        }
    }
}
