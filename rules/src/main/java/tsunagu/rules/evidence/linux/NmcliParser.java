package tsunagu.rules.evidence.linux;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
 * Reads {@code nmcli dev show}.
 *
 * <pre>
 * GENERAL.DEVICE:                         eth0
 * GENERAL.HWADDR:                         00:0D:3A:11:22:33
 * GENERAL.STATE:                          100 (connected)
 * IP4.ADDRESS[1]:                         10.1.2.4/24
 * IP4.GATEWAY:                            10.1.2.1
 * </pre>
 */
public final class NmcliParser implements EvidenceParser {

    private static final Pattern COMMAND =
            Pattern.compile("nmcli(?: --?\\w{1,10}){0,3} (?:d|dev|device) (?:s|sh|sho|show)(?: [\\w.-]{1,20})?");
    private static final Pattern LABEL =
            Pattern.compile("^(?:GENERAL|CAPABILITIES|INTERFACE-FLAGS|WIRED-PROPERTIES|BRIDGE"
                    + "|BOND|IP4|IP6|DHCP4|DHCP6|CONNECTIONS)\\.[\\w-]{1,40}(?:\\[\\d{1,3}])?:.*$");
    private static final Pattern ROUTE =
            Pattern.compile("dst = ([\\d.]{7,15}/\\d{1,2}), nh = ([\\d.]{7,15})(?:, mt = (\\d{1,10}))?(?:, .*)?");

    private static final Set<String> KINDS = Set.of("ethernet", "bridge", "bond", "vlan", "loopback");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Shell.output(text, from, "nmcli", COMMAND);
        return first < text.size() && opens(text.line(first)) ? new Reading(text, from).read(first) : Optional.empty();
    }

    private static boolean opens(Line line) {
        return line.startsWith("GENERAL.") && LABEL.matcher(line.text()).matches()
                || line.startsWith("IP4.") && LABEL.matcher(line.text()).matches();
    }

    /** One pass over the lines of one output. */
    private static final class Reading extends Pass {

        private final Set<String> met = new HashSet<>();
        private String name = "";

        Reading(Text text, int from) {
            super(text, from);
        }

        Optional<Excerpt> read(int first) {
            pass(first);
            return excerpt(
                    "nmcli-device",
                    met.stream().anyMatch(it -> it.startsWith("ip")) ? Completeness.WHOLE : Completeness.CUT);
        }

        @Override
        boolean take(Line line) {
            if (!LABEL.matcher(line.text()).matches()) {
                return line.text().matches("[-=]{10,200}");
            }
            Entry.of(line).ifPresent(entry -> take(entry, line));
            return true;
        }

        private void take(Entry entry, Line line) {
            var label = entry.label();
            if (label.equals("generaldevice") && Interfaces.isName(entry.value())) {
                met.clear();
                name = entry.value();
            } else if (name.isEmpty() || met.contains(label) || isBehind(label)) {
                met.clear();
                name = nextUnnamed();
            }
            met.add(label);
            if (!name.equals("lo") || label.equals("generaltype")) {
                say(label, entry.value(), line);
            }
        }

        /** General remarks stand before addresses. */
        private boolean isBehind(String label) {
            return label.startsWith("general") && met.stream().anyMatch(it -> it.startsWith("ip"));
        }

        private void say(String label, String value, Line line) {
            switch (label.replaceAll("\\[\\d+]", "")) {
                case "generaltype" -> note(Field.ADAPTER_KIND, name, kind(value), line);
                case "generalhwaddr" -> note(Field.ADAPTER_MAC, name, Addresses.mac(value), line);
                case "generalstate" -> note(Field.ADAPTER_STATE, name, state(value), line);
                case "ip4address" -> Addresses.withPrefix(value).ifPresent(it -> Links.note(this, name, it, line));
                case "ip4gateway" -> note(Field.ADAPTER_GATEWAY, name, gateway(value), line);
                case "ip4dns" -> note(Field.ADAPTER_DNS, name, Addresses.address(value), line);
                case "ip4domain" -> note(Field.ADAPTER_SUFFIX, name, value, line);
                case "ip4route" -> route(value, line);
                default -> {}
            }
        }

        private Optional<String> kind(String type) {
            return Interfaces.kind(name)
                    .or(() -> Optional.of(type).filter(KINDS::contains))
                    .filter(it -> !isUnnamed());
        }

        private static Optional<String> gateway(String value) {
            return value.equals("--") ? Optional.of("none") : Addresses.address(value);
        }

        private boolean isUnnamed() {
            return name.startsWith("#");
        }

        /** The words may be translated, the numbers are not. */
        private static String state(String value) {
            return switch (value.split(" ", 2)[0]) {
                case "100" -> "up";
                case "20" -> "disconnected";
                case "30" -> "down";
                default -> "";
            };
        }

        private void route(String value, Line line) {
            var shape = ROUTE.matcher(value);
            if (!shape.matches() || isUnnamed()) {
                return;
            }
            var destination = Routes.destination(shape.group(1));
            var gateway =
                    shape.group(2).equals("0.0.0.0") ? Optional.of(Routes.ON_LINK) : Addresses.address(shape.group(2));
            if (destination.isPresent() && gateway.isPresent()) {
                Routes.note(this, destination.get(), gateway.get(), name, line);
                note(
                        Field.ROUTE_METRIC,
                        Routes.of(destination.get(), gateway.get()),
                        Optional.ofNullable(shape.group(3)),
                        line);
            }
        }
    }
}
