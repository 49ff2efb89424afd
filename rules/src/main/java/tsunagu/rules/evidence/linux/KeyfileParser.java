package tsunagu.rules.evidence.linux;

import java.util.Arrays;
import java.util.HashSet;
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
 * Reads NetworkManager's connection files.
 *
 * <pre>
 * [connection]
 * id=System eth0
 * interface-name=eth0
 *
 * [ipv4]
 * method=manual
 * address1=10.1.2.99/24,10.1.2.1
 * dns=10.1.0.10;
 * </pre>
 */
public final class KeyfileParser implements EvidenceParser {

    private static final Set<String> SECTIONS = Settings.words(
            "connection ethernet 802-3-ethernet ipv4 ipv6 proxy user wifi wifi-security bond bridge vlan "
                    + "link match 802-1x");
    private static final Set<String> OPENINGS = Set.of("[connection]", "[ipv4]", "[ethernet]", "[802-3-ethernet]");
    private static final Set<String> OF_CONNECTION = Set.of("id", "uuid", "interface-name");
    private static final Pattern ENTRY = Pattern.compile("^([a-z][\\w.-]{1,60}) ?= ?(.*)$");
    private static final Pattern ADDRESS = Pattern.compile("address(?:es)?\\d{0,2}");
    private static final Pattern ROUTE = Pattern.compile("routes?\\d{1,2}");
    private static final Set<String> DEFAULT = Set.of("0.0.0.0/0", "default");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        return opens(text, from) ? new Reading(text, from).read(from) : Optional.empty();
    }

    private static boolean opens(Text text, int from) {
        var line = text.line(from);
        if (line.startsWith("[") && OPENINGS.contains(line.text())) {
            return true;
        }
        var announced = line.startsWith("#") && line.contains("cloud-init")
                || line.contains("/system-connections/") && Shell.file(line).isPresent();
        return announced
                && Shell.belowRemarks(text, from)
                        .filter(it -> OPENINGS.contains(it.text()))
                        .isPresent();
    }

    /** One pass over one file. */
    private static final class Reading extends Pass {

        private final Set<String> sections = new HashSet<>();
        private final Set<String> keys = new HashSet<>();
        private String section = "";
        private String id = "";
        private String adapter = "";
        private boolean isDoubled;

        Reading(Text text, int from) {
            super(text, from);
        }

        Optional<Excerpt> read(int from) {
            pass(from);
            var named = !adapter.isEmpty() || sections.contains("connection") && sections.size() > 1;
            if (named || follower().isPresent()) {
                settle(Settings.name(adapter, id));
            }
            forget(it -> true);
            var cut = !sections.contains("ipv4") || section.equals("ipv4") && keys.isEmpty();
            return excerpt("keyfile", cut ? Completeness.CUT : Completeness.WHOLE);
        }

        @Override
        boolean take(Line line) {
            if (line.startsWith("#")) {
                return !Shell.isPrompt(line) && remark(line);
            }
            if (line.startsWith("[") && line.text().endsWith("]")) {
                return begin(line.text().substring(1, line.text().length() - 1));
            }
            var entry = ENTRY.matcher(line.text());
            if (!entry.matches() || section.isEmpty()) {
                return isFirst(line);
            }
            return entry(entry.group(1), entry.group(2).strip(), line);
        }

        private boolean remark(Line line) {
            if (line.contains("cloud-init") && section.isEmpty()) {
                note(Field.FILE_BY_CLOUD_INIT, "", "true", line);
            }
            return section.isEmpty() || !line.contains("cloud-init");
        }

        /** A section that stands there already, or the connection's behind others, begins the next file. */
        private boolean begin(String name) {
            if (!SECTIONS.contains(name) || name.equals("connection") && !sections.isEmpty() || !sections.add(name)) {
                return false;
            }
            section = name;
            keys.clear();
            isDoubled = false;
            return true;
        }

        /** What belongs to the connection and stands elsewhere has lost the head of its file. */
        private boolean entry(String key, String value, Line line) {
            if (OF_CONNECTION.contains(key) && !section.equals("connection")) {
                return false;
            }
            isDoubled |= !keys.add(key);
            if (!isDoubled) {
                say(key, value, line);
            }
            return true;
        }

        private void say(String key, String value, Line line) {
            switch (section) {
                case "connection" -> connection(key, value);
                case "ethernet", "802-3-ethernet" -> {
                    if (key.equals("mac-address")) {
                        hold(Field.FILE_MAC, Addresses.mac(value), line);
                    }
                }
                case "ipv4" -> addressing(key, value, line);
                default -> {}
            }
        }

        private void connection(String key, String value) {
            id = key.equals("id") ? value : id;
            adapter = key.equals("interface-name") && Interfaces.isName(value) ? value : adapter;
        }

        private void addressing(String key, String value, Line line) {
            var parts = value.split("[,;]");
            switch (key) {
                case "method" -> hold(Field.FILE_DHCP, Settings.isDhcp(value), line);
                case "gateway" -> hold(Field.FILE_GATEWAY, Addresses.address(value), line);
                case "dns" -> Arrays.stream(parts).forEach(it -> hold(Field.FILE_DNS, Addresses.address(it), line));
                default -> {
                    if (ADDRESS.matcher(key).matches()) {
                        address(parts, line);
                    } else if (ROUTE.matcher(key).matches() && parts.length > 1 && DEFAULT.contains(parts[0].strip())) {
                        hold(Field.FILE_GATEWAY, Addresses.address(parts[1]), line);
                    }
                }
            }
        }

        /** A gateway may stand behind the address. */
        private void address(String[] parts, Line line) {
            for (var part : parts) {
                hold(Field.FILE_ADDRESS, Settings.addressWithPrefix(part), line);
                hold(Field.FILE_GATEWAY, Addresses.address(part), line);
            }
        }
    }
}
