package tsunagu.rules.evidence.windows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code route print} and {@code netstat -r}: the list of interfaces, which go by their descriptions there, and
 * the IPv4 routes. Routes to the machine itself and to groups are passed over.
 *
 * <pre>
 * Interface List
 *   7...00 0d 3a 11 22 33 ......Microsoft Hyper-V Network Adapter #2
 *
 * Active Routes:
 * Network Destination        Netmask          Gateway       Interface  Metric
 *           0.0.0.0          0.0.0.0         10.1.2.1         10.1.2.4     15
 * </pre>
 */
public final class RoutePrintParser implements EvidenceParser {

    private static final Pattern INTERFACE =
            Pattern.compile("(\\d{1,5}) ?\\.{3,}((?:[0-9A-Fa-f]{2} ){0,8})[ .]*(\\S.{0,120})");
    private static final Pattern IPV6 = Pattern.compile("\\d{1,5} +\\d{1,10} +[0-9a-f:]{2,45}/\\d{1,3}(?: .{0,60})?");
    private static final Set<String> HEADINGS = Set.of(
            "Interface List",
            "インターフェイス一覧",
            "IPv4 Route Table",
            "IPv4 ルート テーブル",
            "IPv6 Route Table",
            "IPv6 ルート テーブル",
            "Active Routes:",
            "アクティブ ルート:",
            "Persistent Routes:",
            "固定ルート:",
            "None",
            "なし",
            "On-link",
            "リンク上");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Command.behind(text, from, "route print", "route.exe print", "route -4 print", "netstat -r");
        return opens(text, first) ? new Reading(text, from, first).excerpt() : Optional.empty();
    }

    private static boolean opens(Text text, int first) {
        var isRule = text.line(first).startsWith("=====");
        return isRule
                ? Command.next(text, first + 1)
                        .filter(next -> opens(text.line(next)))
                        .isPresent()
                : opens(text.line(first));
    }

    private static boolean opens(Line line) {
        var isHeading = HEADINGS.contains(line.text()) && line.text().length() > 8;
        return isHeading || isHead(line) || isNumbered(line) && (isCard(line) || isRoute(line));
    }

    private static boolean isHead(Line line) {
        return line.startsWith("Network Destination ")
                || line.startsWith("Network Address ") && line.contains("Netmask")
                || line.startsWith("ネットワーク") && line.contains("ネットマスク");
    }

    private static boolean isNumbered(Line line) {
        return !line.isBlank() && Character.isDigit(line.text().charAt(0)) && line.contains(".");
    }

    private static boolean isInterface(Line line) {
        return line.contains("...") && INTERFACE.matcher(line.text()).matches();
    }

    /** Numbered sentences may look like interfaces, but have no MAC address. */
    private static boolean isCard(Line line) {
        var row = INTERFACE.matcher(line.text());
        return line.contains("...") && row.matches() && !row.group(2).isEmpty();
    }

    private static boolean isRoute(Line line) {
        return Route.of(line).isPresent();
    }

    /** A row of the active or, without an interface, of the persistent routes. */
    private record Route(String destination, String gateway, Optional<String> through, String metric) {

        static Optional<Route> of(Line line) {
            if (!isNumbered(line) || line.text().length() > 200) {
                return Optional.empty();
            }
            var cells = List.of(line.text().split(" +"));
            return cells.size() == 4 || cells.size() == 5 ? of(cells) : Optional.empty();
        }

        private static Optional<Route> of(List<String> cells) {
            var destination = destination(cells.get(0), cells.get(1));
            var gateway = gateway(cells.get(2));
            var through = cells.size() == 5 ? Addresses.address(cells.get(3)) : Optional.<String>empty();
            var metric = cells.getLast();
            var isActive = through.isPresent() && Words.number(metric).isPresent();
            var isPersistent = cells.size() == 4 && isMetric(metric);
            return destination.isPresent() && gateway.isPresent() && (isActive || isPersistent)
                    ? Optional.of(new Route(destination.get(), gateway.get(), through, metric))
                    : Optional.empty();
        }

        private static Optional<String> destination(String network, String mask) {
            return Addresses.address(network)
                    .filter(Addresses::isIPv4)
                    .flatMap(it -> Addresses.prefixOfMask(mask).map(length -> it + "/" + length));
        }

        private static Optional<String> gateway(String written) {
            return written.equals("On-link") || written.equals("リンク上")
                    ? Optional.of("on-link")
                    : Addresses.address(written);
        }

        private static boolean isMetric(String written) {
            return Words.number(written).isPresent() || written.equals("Default") || written.equals("既定");
        }

        /** Every Windows has those. */
        boolean isTold() {
            return !destination.startsWith("127.")
                    && !destination.startsWith("224.")
                    && !destination.startsWith("255.");
        }
    }

    /** One pass over the lines of one output. */
    private static final class Reading {

        private final Text text;
        private final int from;
        private final int first;
        private final Notes notes;
        private boolean hasPersistent;

        Reading(Text text, int from, int first) {
            this.text = text;
            this.from = from;
            this.first = first;
            this.notes = new Notes(text);
        }

        Optional<Excerpt> excerpt() {
            var end = Stretch.end(text, first, this::take);
            return notes.excerpt("route-print", from, end, hasPersistent ? Completeness.WHOLE : Completeness.CUT);
        }

        private boolean take(int index) {
            var line = text.line(index);
            var route = Route.of(line);
            route.filter(Route::isTold).ifPresent(it -> note(it, line));
            hasPersistent |= line.startsWith("Persistent Routes") || line.startsWith("固定ルート");
            return route.isPresent() || isInterface(line) && connect(line) || isFrame(line);
        }

        private void note(Route route, Line line) {
            var of = route.destination() + " via " + route.gateway();
            notes.take(Field.ROUTE_DESTINATION, of, route.destination(), line);
            notes.take(Field.ROUTE_GATEWAY, of, route.gateway(), line);
            notes.take(Field.ROUTE_INTERFACE, of, route.through(), line);
            if (route.through().isPresent()) {
                notes.take(Field.ROUTE_METRIC, of, route.metric(), line);
            } else {
                notes.take(Field.ROUTE_PERSISTENT, of, "true", line);
            }
        }

        private boolean connect(Line line) {
            var row = INTERFACE.matcher(line.text());
            if (row.matches()) {
                var adapter = row.group(3);
                notes.take(Field.ADAPTER_DESCRIPTION, adapter, adapter, line);
                notes.take(Field.ADAPTER_INDEX, adapter, row.group(1), line);
                notes.take(Field.ADAPTER_MAC, adapter, Words.mac(row.group(2)), line);
            }
            return true;
        }

        /** Headings, rules, and the rows of IPv6. */
        private static boolean isFrame(Line line) {
            return HEADINGS.contains(line.text())
                    || line.startsWith("=====")
                    || isHead(line)
                    || line.startsWith("If ")
                    || isIPv6(line);
        }

        private static boolean isIPv6(Line line) {
            var isRow = line.contains("::") && IPV6.matcher(line.text()).matches();
            return isRow
                    || Addresses.address(line.text())
                            .filter(it -> !Addresses.isIPv4(it))
                            .isPresent();
        }
    }
}
