package tsunagu.rules.evidence.linux;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code ip addr} and {@code ip link}.
 *
 * <pre>
 * 2: eth0: &lt;BROADCAST,MULTICAST,UP,LOWER_UP&gt; mtu 1500 qdisc mq state UP group default qlen 1000
 *     link/ether 00:0d:3a:11:22:33 brd ff:ff:ff:ff:ff:ff
 *     inet 10.1.2.4/24 metric 100 brd 10.1.2.255 scope global dynamic eth0
 *        valid_lft forever preferred_lft forever
 * </pre>
 */
public final class IpAddrParser implements EvidenceParser {

    private static final Pattern COMMAND =
            Pattern.compile("ip(?: -[a-z0-9]{1,10}){0,4} (?:a|ad|addr|address|l|li|link)(?: [\\w.-]{1,20}){0,4}");
    private static final Pattern OF_ALL = Pattern.compile("ip (?:a|addr|address|l|link)(?: show| list| ls)?");
    private static final Pattern HEADER =
            Pattern.compile("^\\d{1,5}: ([\\w.-]{1,20})(?:@[\\w.-]{1,20})?: <([\\w,-]{0,200})>(.*)$");
    private static final Pattern STATE = Pattern.compile(" state ([A-Z]{2,20})");
    private static final Pattern MASTER = Pattern.compile(" master ([\\w.-]{1,20}) state ");

    /** Where the parts of an interface begin; several on one line were joined by pasting. */
    private static final Pattern PARTS =
            Pattern.compile(" +(?=\\d{1,5}: [\\w.@-]{1,40}: <|link/[a-z]|inet6? [\\da-f]|valid_lft )");

    private static final List<String> FURTHER = List.of("altname ", "alias ", "vf ", "RX", "TX", "link-netns");
    private static final Pattern WRAPPED = Pattern.compile(".*qlen ?\\d{1,6}");
    private static final Pattern COUNTERS = Pattern.compile("\\d+(?: +\\d+){3,8}");
    private static final Map<String, String> STATES =
            Map.of("dadfailed", "duplicate", "tentative", "tentative", "deprecated", "deprecated");
    private static final Set<String> FLAGS =
            Settings.words("dynamic secondary noprefixroute deprecated tentative dadfailed mngtmpaddr temporary "
                    + "permanent nodad home stable-privacy");
    private static final Set<String> ADDRESSED = Set.of(Interfaces.ETHERNET, "bridge", "bond");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Shell.output(text, from, "ip ", COMMAND);
        return first < text.size() && opens(text.line(first)) ? new Reading(text, from).read(first) : Optional.empty();
    }

    private static boolean opens(Line line) {
        return line.contains(": <") && HEADER.matcher(line.text()).matches()
                || line.startsWith("link/ether ") && line.contains(" brd ")
                || line.startsWith("inet ") && line.contains("/") && line.contains(" scope ");
    }

    /** One pass over the lines of one output. */
    private static final class Reading extends Pass {

        private final Line first;
        private String name = "";
        private Line header;
        private boolean linked;
        private boolean addressed;
        private boolean orphaned;
        private boolean withoutAddresses;
        private boolean everLinked;
        private boolean everAddressed;
        private boolean everDated;
        private boolean awaitsLifetime;
        private int headers;

        Reading(Text text, int from) {
            super(text, from);
            first = text.line(from);
        }

        Optional<Excerpt> read(int firstLine) {
            pass(firstLine);
            var cut = header != null && !linked && everLinked || awaitsLifetime && everDated;
            follower().ifPresent(this::end);
            var brief = withoutAddresses || !everLinked;
            return excerpt("ip-addr", brief ? Completeness.BRIEF : cut ? Completeness.CUT : Completeness.WHOLE);
        }

        private void end(Line follower) {
            close();
            if (headers == 1
                    && name.equals("lo")
                    && !hasUnnamed()
                    && Shell.isPrompt(follower)
                    && Shell.runs(first, "ip ", OF_ALL)) {
                note(Field.GUEST_ADAPTERS, "", "none", first);
            }
        }

        @Override
        boolean take(Line line) {
            for (var part : PARTS.split(line.text())) {
                if (!take(part, line)) {
                    return false;
                }
            }
            return true;
        }

        private boolean take(String part, Line line) {
            var header = HEADER.matcher(part);
            if (header.matches()) {
                open(header, line);
            } else if (part.startsWith("link/")) {
                link(part, line);
            } else if (part.startsWith("inet")) {
                address(part.split(" +"), line);
            } else if (part.startsWith("valid_lft ")) {
                orphaned |= !awaitsLifetime;
                everDated = true;
            } else {
                return FURTHER.stream().anyMatch(part::startsWith)
                        || COUNTERS.matcher(part).matches()
                        || isWrapped(part);
            }
            awaitsLifetime = part.startsWith("inet");
            return true;
        }

        /** A narrow window may have broken off the end of a header. */
        private boolean isWrapped(String part) {
            return header != null
                    && !linked
                    && part.length() < 60
                    && WRAPPED.matcher(header.text() + part).matches();
        }

        private void open(Matcher shape, Line line) {
            close();
            begin(shape.group(1), line);
            headers++;
            withoutAddresses |= shape.group(3).contains(" mode ");
            var flags = Set.copyOf(Arrays.asList(shape.group(2).split(",")));
            var master = found(MASTER, shape.group(3));
            note(Field.ADAPTER_KIND, name, Links.kind(name, flags, master), line);
            if (!name.equals("lo")) {
                note(Field.ADAPTER_MASTER, name, master, line);
                note(Field.ADAPTER_STATE, name, Links.state(flags, found(STATE, shape.group(3))), line);
            }
        }

        private static String found(Pattern shape, String words) {
            var found = shape.matcher(words);
            return found.find() ? found.group(1) : "";
        }

        private void begin(String newName, Line newHeader) {
            name = newName;
            header = newHeader;
            linked = false;
            addressed = false;
            orphaned = false;
        }

        /** Says that there is no address, when all of the interface was shown and none was among it. */
        private void close() {
            var shown = header != null && linked && !orphaned && !withoutAddresses && everAddressed && everDated;
            if (shown
                    && !addressed
                    && Interfaces.kind(name).filter(ADDRESSED::contains).isPresent()) {
                note(Field.ADAPTER_ADDRESS, name, "none", header);
            }
        }

        private void link(String part, Line line) {
            if (name.isEmpty() || linked || addressed) {
                close();
                begin(nextUnnamed(), null);
            }
            linked = true;
            everLinked = true;
            var words = part.split(" +");
            if (words[0].equals("link/ether") && words.length > 1) {
                note(Field.ADAPTER_MAC, name, Addresses.mac(words[1]), line);
            }
        }

        private void address(String[] words, Line line) {
            var label = Links.label(words, FLAGS);
            if (label.filter(it -> !it.equals(name)).isPresent() || name.isEmpty()) {
                close();
                begin(label.orElseGet(this::nextUnnamed), null);
            }
            var local = words.length > 1 ? words[1] : "";
            var own = local.contains("/") ? local : local + Links.prefixOfPeer(words);
            var isV4 = words[0].equals("inet");
            if (isV4 || linked && !List.of(words).contains("link")) {
                Addresses.withPrefix(own)
                        .filter(it -> !it.isLoopback())
                        .map(it -> name + "/" + Links.note(this, name, it, line))
                        .ifPresent(of -> flags(of, isV4, List.of(words), line));
                addressed = true;
            }
            everAddressed |= isV4;
        }

        private void flags(String of, boolean isV4, List<String> words, Line line) {
            if (isV4 && words.contains("dynamic")) {
                note(Field.ADDRESS_ORIGIN, of, "dhcp", line);
            }
            words.stream()
                    .filter(STATES::containsKey)
                    .findFirst()
                    .ifPresent(word -> note(Field.ADDRESS_STATE, of, STATES.get(word), line));
        }
    }
}
