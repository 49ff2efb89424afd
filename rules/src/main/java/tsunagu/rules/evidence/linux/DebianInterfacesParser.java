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
 * Reads {@code /etc/network/interfaces} of Debian and older Ubuntu.
 *
 * <pre>
 * auto eth0
 * iface eth0 inet static
 *     address 10.1.2.99
 *     netmask 255.255.255.0
 *     gateway 10.1.2.1
 * </pre>
 */
public final class DebianInterfacesParser implements EvidenceParser {

    private static final Pattern STANZA =
            Pattern.compile("^iface ([\\w.:-]{1,20}) (inet6?) (dhcp|static|loopback|manual|auto|ppp|bootp)$");
    private static final Pattern BROUGHT_UP =
            Pattern.compile("^(?:auto|allow-hotplug|allow-auto)((?: [\\w.:/-]{1,20}){1,8})$");
    private static final Pattern OPTION = Pattern.compile("^([a-z][a-z_0-9-]{1,40}) +(\\S.*)$");
    private static final Set<String> OPTIONS =
            Settings.words("address netmask gateway network broadcast dns-nameservers dns-nameserver dns-search "
                    + "dns-domain hwaddress mtu metric pre-up up post-up pre-down down post-down hostname "
                    + "bridge_ports bridge_stp bridge_fd bridge_maxwait bond-master bond-mode bond-slaves "
                    + "vlan-raw-device accept_ra pointopoint");
    private static final Set<String> ONCE = Set.of("address", "netmask", "gateway", "network", "broadcast");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        return opens(text, from) ? new Reading(text, from).read(from) : Optional.empty();
    }

    private static boolean opens(Text text, int from) {
        var line = text.line(from);
        return isStanza(line) || mayBeAhead(line) && isAheadOfStanza(text, from);
    }

    private static boolean isStanza(Line line) {
        return line.startsWith("iface ") && STANZA.matcher(spaced(line)).matches();
    }

    private static boolean mayBeAhead(Line line) {
        return line.startsWith("auto ")
                || line.startsWith("allow-")
                || line.startsWith("source")
                || line.startsWith("# ")
                || line.contains("/etc/network/interfaces") && Shell.file(line).isPresent();
    }

    private static boolean isAheadOfStanza(Text text, int from) {
        var isAhead = Shell.file(text.line(from)).isPresent() || isAhead(text.line(from));
        return isAhead
                && text.from(from + 1).stream()
                        .limit(24)
                        .filter(it -> !Shell.isBlank(it))
                        .dropWhile(DebianInterfacesParser::mayBeAhead)
                        .findFirst()
                        .filter(DebianInterfacesParser::isStanza)
                        .isPresent();
    }

    private static boolean isAhead(Line line) {
        return line.startsWith("#") && !Shell.isPrompt(line)
                || line.startsWith("source /etc/network/")
                || line.startsWith("source-directory /etc/network/")
                || BROUGHT_UP.matcher(spaced(line)).matches();
    }

    private static String spaced(Line line) {
        return line.text().replaceAll(" +", " ");
    }

    /** One pass over one file. */
    private static final class Reading extends Pass {

        private final Set<String> met = new HashSet<>();
        private String name = "";
        private boolean isStatic;
        private boolean opened;

        Reading(Text text, int from) {
            super(text, from);
        }

        Optional<Excerpt> read(int from) {
            pass(from);
            return excerpt(
                    "debian-interfaces", opened && isStatic && met.isEmpty() ? Completeness.CUT : Completeness.WHOLE);
        }

        @Override
        boolean take(Line line) {
            if (isAhead(line)) {
                ahead(line);
                return true;
            }
            if (isStanza(line)) {
                open(line);
                return true;
            }
            return isFirst(line) && Shell.file(line).isPresent() || option(line);
        }

        private void ahead(Line line) {
            if (line.contains("generated from information provided by") || line.contains("reated by cloud-init")) {
                note(Field.FILE_BY_CLOUD_INIT, "", "true", line);
            }
            name = line.startsWith("#") ? name : "";
        }

        private void open(Line line) {
            var shape = STANZA.matcher(spaced(line));
            if (!shape.matches()) {
                return;
            }
            opened = true;
            met.clear();
            name = shape.group(2).equals("inet") ? shape.group(1) : "";
            isStatic = shape.group(3).equals("static");
            if (!name.isEmpty() && !name.equals("lo") && !Interfaces.isAlias(name)) {
                note(Field.FILE_DHCP, name, shape.group(3).equals("dhcp") ? "true" : isStatic ? "false" : "", line);
            }
        }

        private boolean option(Line line) {
            var shape = OPTION.matcher(line.text());
            if (!shape.matches() || !OPTIONS.contains(shape.group(1))) {
                return false;
            }
            if (ONCE.contains(shape.group(1)) && !met.add(shape.group(1))) {
                name = "";
            }
            if (isStatic && !name.isEmpty()) {
                say(shape.group(1), shape.group(2), line);
            }
            return true;
        }

        private void say(String option, String value, Line line) {
            switch (option) {
                case "address" -> note(Field.FILE_ADDRESS, name, Settings.address(value), line);
                case "gateway" -> note(Field.FILE_GATEWAY, name, Addresses.address(value), line);
                case "dns-nameservers", "dns-nameserver" ->
                    Arrays.stream(value.split(" +"))
                            .forEach(it -> note(Field.FILE_DNS, name, Addresses.address(it), line));
                default -> {}
            }
        }
    }
}
