package tsunagu.rules.evidence.linux;

import java.util.HashSet;
import java.util.Locale;
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
 * Reads the {@code ifcfg} files of RHEL and SUSE; a file that does not name its interface is named by the command or
 * the path above it.
 *
 * <pre>
 * DEVICE=eth0
 * BOOTPROTO=static
 * IPADDR=10.1.2.99
 * PREFIX=24
 * GATEWAY="10.1.2.1"
 * </pre>
 */
public final class IfcfgParser implements EvidenceParser {

    private static final Pattern ENTRY =
            Pattern.compile("([A-Z][A-Z0-9_]{1,40})=(\"[^\"]{0,200}\"|'[^']{0,200}'|[^\\s\"']{0,200})");
    private static final Pattern ENTRIES = Pattern.compile("^(?:[A-Z][A-Z0-9_]{1,40}="
            + "(?:\"[^\"]{0,200}\"|'[^']{0,200}'|[^\\s\"']{0,200})(?: +|$)){1,30}(?:#.*)?$");
    private static final Pattern FILE = Pattern.compile("(?:.*/)?ifcfg-([\\w.:-]{1,20})");
    private static final Set<String> OPENINGS =
            Settings.words("DEVICE BOOTPROTO ONBOOT IPADDR HWADDR STARTMODE TYPE NM_CONTROLLED PERSISTENT_DHCLIENT "
                    + "IPV6INIT USERCTL PEERDNS CLOUD_NETCONFIG_MANAGE NAME UUID DEFROUTE PROXY_METHOD "
                    + "BROWSER_ONLY NETMASK PREFIX GATEWAY AUTOCONNECT_PRIORITY DHCPV6C DHCLIENT_SET_DEFAULT_ROUTE");
    private static final Set<String> TELLING =
            Set.of("BOOTPROTO=", "HWADDR=", "IPADDR=", "ONBOOT=", "STARTMODE=", "CLOUD_NETCONFIG_MANAGE=");
    private static final int LONGEST = 24;
    private static final Pattern ADDRESS = Pattern.compile("IPADDR\\w{0,8}");
    private static final Pattern SERVER = Pattern.compile("DNS[1-9]");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        return opens(text, from) ? new Reading(text, from).read(from) : Optional.empty();
    }

    private static boolean opens(Text text, int from) {
        var line = text.line(from);
        if (isOpening(line)) {
            return text.from(from).stream()
                    .limit(LONGEST)
                    .takeWhile(IfcfgParser::mayBelong)
                    .anyMatch(IfcfgParser::isTelling);
        }
        var announced = line.startsWith("#") && isByCloudInit(line)
                || line.contains("ifcfg-") && Shell.file(line).isPresent();
        return announced
                && Shell.belowRemarks(text, from).filter(IfcfgParser::isOpening).isPresent();
    }

    private static boolean mayBelong(Line line) {
        return line.contains("=") || line.startsWith("#") || Shell.isBlank(line);
    }

    /** Other files have a name or a type, too. */
    private static boolean isTelling(Line line) {
        return TELLING.stream().anyMatch(line::contains);
    }

    private static boolean isByCloudInit(Line line) {
        return line.contains("reated by cloud-init");
    }

    private static boolean isOpening(Line line) {
        var equals = line.text().indexOf('=');
        return equals > 1
                && OPENINGS.contains(line.text().substring(0, equals))
                && ENTRIES.matcher(line.text()).matches();
    }

    /** One pass over one or several files. */
    private static final class Reading extends Pass {

        private final Set<String> met = new HashSet<>();
        private String file = "";
        private String device = "";
        private boolean isSuse;
        private int gap = -1;
        private Line previous;
        private Line named;

        Reading(Text text, int from) {
            super(text, from);
        }

        Optional<Excerpt> read(int from) {
            pass(from);
            close(follower().isPresent());
            return excerpt("ifcfg", Completeness.WHOLE);
        }

        @Override
        boolean take(Line line) {
            if (Shell.file(line).isPresent()) {
                return announce(line);
            }
            if (line.startsWith("#")) {
                return !Shell.isPrompt(line) && remark(line);
            }
            if (line.text().indexOf('=') < 2 || !ENTRIES.matcher(line.text()).matches()) {
                return false;
            }
            keepApart(line);
            var entries = ENTRY.matcher(line.text());
            while (entries.find()) {
                entry(entries.group(1), unquoted(entries.group(2)), line);
            }
            return true;
        }

        /** Only the first line may name a file: what stands below a further one is an excerpt of its own. */
        private boolean announce(Line line) {
            var shape = FILE.matcher(Shell.file(line).orElse(""));
            if (!isFirst(line)) {
                return false;
            }
            file = shape.matches() && !shape.group(1).contains("*") ? shape.group(1) : "";
            return true;
        }

        private boolean remark(Line line) {
            previous = line;
            if (isByCloudInit(line)) {
                if (!met.isEmpty()) {
                    return false;
                }
                note(Field.FILE_BY_CLOUD_INIT, "", "true", line);
            }
            return true;
        }

        /** More blank lines than between the first two lines: another file may have begun. */
        private void keepApart(Line line) {
            var blank = met.isEmpty() && gap < 0 ? -1 : line.number() - previous.number();
            if (gap >= 0 && blank > gap) {
                close(true);
            }
            gap = gap < 0 ? blank : gap;
            previous = line;
        }

        private void entry(String key, String value, Line line) {
            if (!met.add(key)) {
                forgetBefore(named);
                close(true);
                met.add(key);
            }
            isSuse |= key.equals("STARTMODE") || key.equals("CLOUD_NETCONFIG_MANAGE");
            if (key.equals("DEVICE") && Interfaces.isName(value)) {
                device = value;
                named = line;
            }
            say(key, value, line);
        }

        private void say(String key, String value, Line line) {
            switch (key) {
                case "BOOTPROTO" -> hold(Field.FILE_DHCP, dhcp(value), line);
                case "HWADDR", "LLADDR" -> hold(Field.FILE_MAC, Addresses.mac(value), line);
                case "GATEWAY" -> hold(Field.FILE_GATEWAY, Addresses.address(value), line);
                case "CLOUD_NETCONFIG_MANAGE" -> hold(Field.FILE_CLOUD_NETCONFIG, truth(value), line);
                default -> {
                    if (ADDRESS.matcher(key).matches()) {
                        hold(Field.FILE_ADDRESS, Settings.address(value), line);
                    } else if (SERVER.matcher(key).matches()) {
                        hold(Field.FILE_DNS, Addresses.address(value), line);
                    }
                }
            }
        }

        /** What stands before the name may be of a file whose own name was lost, when another one follows. */
        private void forgetBefore(Line name) {
            if (name != null) {
                forget(it -> it.source().line() < name.number());
            }
        }

        /**
         * Gives what one file said its name. The file of an alias adds an address, and says nothing of DHCP.
         *
         * @param isComplete whether something stands behind the file, so that a name cannot be missing
         */
        private void close(boolean isComplete) {
            var name = isSuse || device.isEmpty() ? file : device;
            if (Interfaces.isAlias(name)) {
                forget(it -> it.is(Field.FILE_DHCP));
            }
            if (!name.isEmpty()) {
                settle(name);
            } else if ((isSuse || isComplete) && isHolding()) {
                settle(nextUnnamed());
            }
            forget(it -> true);
            met.clear();
            device = "";
            named = null;
            file = "";
            isSuse = false;
        }

        private static String dhcp(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "dhcp", "dhcp4", "dhcp+autoip", "bootp" -> "true";
                case "none", "static" -> "false";
                default -> "";
            };
        }

        private static String truth(String value) {
            return value.equalsIgnoreCase("yes") ? "true" : value.equalsIgnoreCase("no") ? "false" : "";
        }

        private static String unquoted(String value) {
            var quoted = value.length() > 1 && (value.startsWith("\"") || value.startsWith("'"));
            return (quoted ? value.substring(1, value.length() - 1) : value).strip();
        }
    }
}
