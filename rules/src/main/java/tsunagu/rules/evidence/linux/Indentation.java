package tsunagu.rules.evidence.linux;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/** What the indentation of a network file says, and what it must have been where pasting has lost it. */
final class Indentation {

    private static final Pattern KEY = Pattern.compile("^[\"']?([\\w.:-]{1,40}?)[\"']?:(?: .*)?$");

    private static final int SECTION = 1;
    private static final int INTERFACE = 2;
    private static final int SETTING = 3;
    private static final int DETAIL = 4;

    private static final Set<String> SECTIONS =
            Settings.words("version renderer ethernets bonds bridges vlans wifis tunnels config");
    private static final Set<String> SETTINGS =
            Settings.words("dhcp4 dhcp6 dhcp4-overrides dhcp6-overrides dhcp-identifier match set-name addresses "
                    + "gateway4 gateway6 routes nameservers optional mtu macaddress routing-policy link-local "
                    + "accept-ra interfaces parameters id link critical wakeonlan");
    private static final Map<String, Set<String>> DETAILS = Map.of(
            "match", Set.of("driver", "macaddress", "name"),
            "nameservers", Set.of("search", "addresses"),
            "dhcp4-overrides", Set.of("route-metric", "use-dns", "use-routes", "send-hostname", "use-domains"),
            "dhcp6-overrides", Set.of("route-metric", "use-dns", "use-routes", "use-domains"),
            "parameters", Set.of("mode", "stp", "forward-delay", "primary"));

    private Indentation() {}

    /**
     * The interfaces within which a key stands twice: a line between two interfaces was lost, so that what is said of
     * one may hold for another.
     */
    static Set<String> doubled(Text text, int from, int end, List<String> sections) {
        var scan = new Scan(sections);
        text.from(from).subList(0, end - from).forEach(scan::look);
        return scan.doubled;
    }

    /** The same lines, indented by what their keys mean; counted from one. */
    static Text restored(Text text, int from, int end) {
        var indented = new StringBuilder();
        var writer = new Writer();
        text.from(from)
                .subList(0, end - from)
                .forEach(line -> indented.append(writer.indented(line.text())).append('\n'));
        return Text.of(text.name(), 0, indented.toString());
    }

    /** The mappings that are open at a line. */
    private static final class Scan {

        private record Mapping(int indent, String parent, Set<String> keys) {}

        private final List<String> sections;
        private final Set<String> doubled = new HashSet<>();
        private final Deque<Mapping> open = new ArrayDeque<>();
        private String last = "";
        private String adapter = "";

        Scan(List<String> sections) {
            this.sections = sections;
        }

        void look(Line line) {
            var isItem = line.startsWith("- ");
            var key = KEY.matcher(isItem ? line.text().substring(2).strip() : line.text());
            if (key.matches()) {
                look(key.group(1), line.indent() + (isItem ? 2 : 0), isItem);
            }
        }

        private void look(String key, int indent, boolean isItem) {
            while (!open.isEmpty() && (open.peek().indent > indent || isItem && open.peek().indent == indent)) {
                open.pop();
            }
            if (open.isEmpty() || open.peek().indent < indent) {
                open.push(new Mapping(indent, last, new HashSet<>()));
            }
            last = key;
            adapter = sections.contains(open.peek().parent) ? key : adapter;
            if (!open.peek().keys.add(key)) {
                doubled.add(adapter);
            }
        }
    }

    /** Follows what the keys mean. */
    private static final class Writer {

        private String setting = "";
        private final Set<String> details = new HashSet<>();
        private int list = DETAIL;

        String indented(String line) {
            if (line.startsWith("- ")) {
                return " ".repeat(2 * list) + line;
            }
            var key = KEY.matcher(line);
            return key.matches() ? " ".repeat(2 * depth(key.group(1), line)) + line : "";
        }

        private int depth(String key, String line) {
            if (key.equals("network")) {
                return 0;
            }
            if (isDetail(key, line)) {
                list = DETAIL + 1;
                return DETAIL;
            }
            if (setting.equals("routes")
                    && Set.of("to", "via", "metric", "table", "on-link", "from", "scope")
                            .contains(key)) {
                return DETAIL + 1;
            }
            list = DETAIL;
            details.clear();
            setting = SETTINGS.contains(key) ? key : "";
            return SECTIONS.contains(key) ? SECTION : SETTINGS.contains(key) ? SETTING : INTERFACE;
        }

        /** A length makes it an address of the interface, not that of a name server. */
        private boolean isDetail(String key, String line) {
            return DETAILS.getOrDefault(setting, Set.of()).contains(key)
                    && !(key.equals("addresses") && line.contains("/"))
                    && details.add(key);
        }
    }
}
