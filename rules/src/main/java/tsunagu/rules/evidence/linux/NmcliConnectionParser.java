package tsunagu.rules.evidence.linux;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.Entry;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code nmcli con show NAME}: the settings of a connection, then, while it is active, what they led to.
 *
 * <pre>
 * connection.id:                          System eth0
 * connection.interface-name:              eth0
 * ipv4.method:                            manual
 * ipv4.addresses:                         10.1.2.99/24
 * ipv4.gateway:                           10.1.2.1
 * GENERAL.DEVICES:                        eth0
 * IP4.ADDRESS[1]:                         10.1.2.99/24
 * </pre>
 */
public final class NmcliConnectionParser implements EvidenceParser {

    private static final Pattern COMMAND =
            Pattern.compile("nmcli(?: --?\\w{1,10}){0,3} (?:c|con|conn|connection) (?:s|sh|sho|show) .{1,80}");
    private static final Pattern LABEL =
            Pattern.compile("^(?:connection|802-3-ethernet|802-1x|ipv4|ipv6|proxy|match|bond"
                    + "|bridge|ethtool|link|GENERAL|IP4|IP6|DHCP4|DHCP6)\\.[\\w-]{1,50}(?:\\[\\d{1,3}])?:.*$");
    private static final String SERVER = "dhcp_server_identifier = ";

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Shell.output(text, from, "nmcli", COMMAND);
        return first < text.size() && opens(text.line(first)) ? new Reading(text, from).read(first) : Optional.empty();
    }

    private static boolean opens(Line line) {
        return (line.startsWith("connection.") || line.startsWith("ipv4.") || line.startsWith("802-3-ethernet."))
                && LABEL.matcher(line.text()).matches();
    }

    /** One pass over one connection. */
    private static final class Reading extends Pass {

        private final Set<String> met = new HashSet<>();
        private String id = "";
        private String adapter = "";
        private String device = "";

        Reading(Text text, int from) {
            super(text, from);
        }

        Optional<Excerpt> read(int first) {
            pass(first);
            settle(Settings.name(adapter, id));
            return excerpt("nmcli-connection", met.contains("ipv4method") ? Completeness.WHOLE : Completeness.CUT);
        }

        /** A label that stands there already begins the next connection, which is an excerpt of its own. */
        @Override
        boolean take(Line line) {
            if (!LABEL.matcher(line.text()).matches()) {
                return line.text().matches("[-=]{10,200}");
            }
            return Entry.of(line)
                    .filter(it -> !isOfTheNext(it.label()))
                    .map(it -> take(it, line))
                    .orElse(false);
        }

        private boolean isOfTheNext(String label) {
            return met.contains(label)
                    || label.startsWith("connection") && met.stream().anyMatch(it -> it.startsWith("ip"));
        }

        private boolean take(Entry entry, Line line) {
            met.add(entry.label());
            if (!entry.value().equals("--") && !entry.value().isEmpty()) {
                say(entry.label(), entry.value(), line);
            }
            return true;
        }

        private void say(String label, String value, Line line) {
            switch (label.replaceAll("\\[\\d+]", "")) {
                case "connectionid" -> id = value;
                case "connectioninterface-name" -> adapter = Interfaces.isName(value) ? value : "";
                case "802-3-ethernetmac-address" -> hold(Field.FILE_MAC, Addresses.mac(value), line);
                case "ipv4method" -> hold(Field.FILE_DHCP, Settings.isDhcp(value), line);
                case "ipv4addresses" -> each(Field.FILE_ADDRESS, value, Settings::addressWithPrefix, line);
                case "ipv4gateway" -> hold(Field.FILE_GATEWAY, Addresses.address(value), line);
                case "ipv4dns" -> each(Field.FILE_DNS, value, Addresses::address, line);
                default -> active(label, value, line);
            }
        }

        private void each(Field field, String values, Function<String, Optional<String>> read, Line line) {
            Arrays.stream(values.split("[,; ]+")).forEach(it -> hold(field, read.apply(it), line));
        }

        private void active(String label, String value, Line line) {
            if (label.equals("generaldevices") || label.equals("generalip-iface")) {
                device = Interfaces.isName(value) ? value : device;
            } else if (!device.isEmpty()) {
                ofDevice(label.replaceAll("\\[\\d+]", ""), value, line);
            }
        }

        private void ofDevice(String label, String value, Line line) {
            switch (label) {
                case "ip4address" -> Addresses.withPrefix(value).ifPresent(it -> Links.note(this, device, it, line));
                case "ip4gateway" -> note(Field.ADAPTER_GATEWAY, device, Addresses.address(value), line);
                case "ip4dns" -> note(Field.ADAPTER_DNS, device, Addresses.address(value), line);
                case "dhcp4option" -> {
                    if (value.startsWith(SERVER)) {
                        note(
                                Field.ADAPTER_DHCP_SERVER,
                                device,
                                Addresses.address(value.substring(SERVER.length())),
                                line);
                    }
                }
                default -> {}
            }
        }
    }
}
