package tsunagu.rules.evidence.linux;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * Reads {@code ip route}; routes of further tables are passed over, as they hold for some senders only.
 *
 * <pre>
 * default via 10.1.2.1 dev eth0 proto dhcp src 10.1.2.4 metric 100
 * 10.1.2.0/24 dev eth0 proto kernel scope link src 10.1.2.4 metric 100
 * </pre>
 */
public final class IpRouteParser implements EvidenceParser {

    private static final Pattern COMMAND = Pattern.compile(
            "ip(?: -[a-z0-9]{1,10}){0,3} (?:r|ro|route)(?: (?:s|sh|show|l|ls|list|get))?(?: [\\w./:-]{1,40}){0,6}");
    private static final Pattern FURTHER_TABLE = Pattern.compile(".* table (?!main\\b).*");
    private static final Set<String> PAIRED = Settings.words(
            "via dev proto scope src metric table mtu advmss pref weight expires error initcwnd initrwnd "
                    + "realm nhid uid hoplimit congctl");
    private static final Set<String> SINGLE =
            Settings.words("onlink linkdown dead cache pervasive offload notify inet inet6");
    private static final Set<String> TYPES =
            Settings.words("unicast blackhole unreachable prohibit throw broadcast local anycast multicast");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Shell.output(text, from, "ip ", COMMAND);
        return first < text.size() && opens(text.line(first), first > from)
                ? new Reading(text, from).read(first)
                : Optional.empty();
    }

    private static boolean opens(Line line, boolean behindCommand) {
        return (line.contains(" dev ") || line.contains(" proto "))
                && Hop.of(line.text()).stream()
                        .anyMatch(
                                hop -> hop.words.containsKey("dev") || behindCommand && hop.words.containsKey("proto"));
    }

    /**
     * What one route says.
     *
     * @param destination where it leads; empty for one of several next hops of the route before it
     */
    private record Hop(String destination, String type, Map<String, String> words) {

        /** All routes on a line, where pasting may have joined several; none when it shows something else. */
        static List<Hop> of(String line) {
            var hops = new ArrayList<Hop>();
            var words = line.split(" +");
            var at = 0;
            while (at < words.length) {
                at = next(words, at, hops);
            }
            return at > words.length ? List.of() : hops;
        }

        /** The index behind the next route; past every word when there is none. */
        private static int next(String[] words, int from, List<Hop> hops) {
            var typed = TYPES.contains(words[from]);
            var isHop = words[from].equals("nexthop");
            var at = typed ? from + 1 : from;
            var destination = at < words.length ? Routes.destination(words[at]) : Optional.<String>empty();
            if (!isHop && destination.isEmpty()) {
                return Integer.MAX_VALUE;
            }
            var hop = new Hop(destination.orElse(""), typed ? words[from] : "", new HashMap<>());
            hops.add(hop);
            return hop.read(words, at + 1);
        }

        private int read(String[] words, int from) {
            var at = from;
            while (at < words.length && (PAIRED.contains(words[at]) || SINGLE.contains(words[at]))) {
                var paired = PAIRED.contains(words[at]) && at + 1 < words.length;
                var key = words[at];
                var value = paired ? words[at + 1] : "";
                this.words.put(key, value);
                at += paired ? value.equals("inet") || value.equals("inet6") ? 3 : 2 : 1;
            }
            return at;
        }

        String gateway() {
            if (!type.isEmpty() && !type.equals("unicast")) {
                return type;
            }
            var via = Optional.ofNullable(words.get("via")).flatMap(Addresses::address);
            return via.orElse(words.containsKey("via") ? "" : words.containsKey("dev") ? Routes.ON_LINK : "");
        }

        boolean isOfFurtherTable() {
            return words.containsKey("table") && !words.get("table").equals("main")
                    || Set.of("broadcast", "local", "anycast", "multicast").contains(type);
        }
    }

    /** One pass over the lines of one output. */
    private static final class Reading extends Pass {

        private final boolean isFurther;
        private String awaiting = "";

        Reading(Text text, int from) {
            super(text, from);
            isFurther = FURTHER_TABLE.matcher(text.line(from).text()).matches()
                    && Shell.runs(text.line(from), "ip ", COMMAND);
        }

        Optional<Excerpt> read(int first) {
            pass(first);
            return excerpt("ip-route", Completeness.WHOLE);
        }

        @Override
        boolean take(Line line) {
            var hops = Hop.of(line.text());
            hops.forEach(hop -> take(hop, line));
            return !hops.isEmpty();
        }

        /** Of a route with several next hops each stands on a line of its own. */
        private void take(Hop hop, Line line) {
            var destination = hop.destination.isEmpty() ? awaiting : hop.destination;
            var gateway = hop.gateway();
            var awaited = gateway.isEmpty() && !hop.words.containsKey("via");
            awaiting = hop.destination.isEmpty() || awaited ? destination : "";
            if (!destination.isEmpty() && !gateway.isEmpty() && !hop.isOfFurtherTable() && !isFurther) {
                say(hop, family(destination, gateway), gateway, line);
            }
        }

        /** The default route of IPv6 is spelt as that of IPv4. */
        private static String family(String destination, String gateway) {
            return gateway.contains(":") && destination.equals("0.0.0.0/0") ? "::/0" : destination;
        }

        private void say(Hop hop, String destination, String gateway, Line line) {
            var of = Routes.of(destination, gateway);
            Routes.note(this, destination, gateway, hop.words.getOrDefault("dev", ""), line);
            note(Field.ROUTE_METRIC, of, hop.words.getOrDefault("metric", ""), line);
            note(Field.ROUTE_ORIGIN, of, hop.words.getOrDefault("proto", ""), line);
        }
    }
}
