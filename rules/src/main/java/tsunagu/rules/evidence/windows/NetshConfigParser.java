package tsunagu.rules.evidence.windows;

import java.util.EnumSet;
import java.util.List;
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
 * Reads {@code netsh interface ip show config}, {@code show addresses} and {@code show dnsservers}.
 *
 * <pre>
 * Configuration for interface "Ethernet 2"
 *     DHCP enabled:                         No
 *     IP Address:                           10.1.2.99
 *     Subnet Prefix:                        10.1.2.0/24 (mask 255.255.255.0)
 *     Default Gateway:                      10.1.2.1
 *     InterfaceMetric:                      15
 *     Statically Configured DNS Servers:    8.8.8.8
 *                                           8.8.4.4
 * </pre>
 */
public final class NetshConfigParser implements EvidenceParser {

    private static final Pattern HEADER =
            Pattern.compile("(?:Configuration for interface |インターフェ[イー]ス ?)[\"“”](.{1,80})[\"“”](?: ?の(?:構成|設定))?:?");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Command.behind(text, from, "netsh int");
        return opens(text, first) ? new Reading(text, from, first).excerpt() : Optional.empty();
    }

    private static boolean opens(Text text, int first) {
        var line = text.line(first);
        var isHeader = line.startsWith("Configuration for ") || line.startsWith("インターフェ");
        var mayOpen = isHeader
                || NetshLabel.of(line)
                        .filter(it -> it == NetshLabel.DHCP || it == NetshLabel.ADDRESS)
                        .isPresent();
        return mayOpen && isLabelled(NetshLabel.parts(line), text, first);
    }

    /** A sentence may well begin like one of the lines, but no second one follows it. */
    private static boolean isLabelled(List<Line> parts, Text text, int first) {
        var next = Command.next(text, first + 1)
                .map(text::line)
                .flatMap(it -> NetshLabel.parts(it).stream().findFirst());
        return parts.size() > 1 || next.flatMap(NetshLabel::of).isPresent();
    }

    private static Optional<String> alias(Line line) {
        if (!line.startsWith("Configuration for ") && !line.startsWith("インターフェ")) {
            return Optional.empty();
        }
        var header = HEADER.matcher(line.text());
        return header.matches() ? Optional.of(header.group(1)) : Optional.empty();
    }

    /** One pass over the lines of one output. */
    private static final class Reading {

        private final Text text;
        private final int from;
        private final int first;
        private final Notes notes;
        private final Set<NetshLabel> met = EnumSet.noneOf(NetshLabel.class);
        private final Set<NetshLabel> metAnywhere = EnumSet.noneOf(NetshLabel.class);
        private String alias = "";
        private int unnamed;
        private int adapters;
        private String address = "";
        private NetshLabel last = NetshLabel.WINS;

        Reading(Text text, int from, int first) {
            this.text = text;
            this.from = from;
            this.first = first;
            this.notes = new Notes(text);
        }

        Optional<Excerpt> excerpt() {
            var end = Stretch.end(text, first, this::take);
            return notes.excerpt("netsh-config", from, end, completeness(end));
        }

        /** The commands for addresses and for DNS servers alone show half of it. */
        private Completeness completeness(int end) {
            var isHalf = !metAnywhere.contains(NetshLabel.DHCP)
                    || metAnywhere.stream().noneMatch(it -> it.isDns() || it == NetshLabel.WINS);
            if (isHalf && (adapters > 1 || Stretch.isFollowedByPrompt(text, end))) {
                return Completeness.BRIEF;
            }
            return last == NetshLabel.WINS ? Completeness.WHOLE : Completeness.CUT;
        }

        private boolean take(int index) {
            var parts = NetshLabel.parts(text.line(index));
            return parts.stream().filter(this::take).count() > 0 || isPassed(index);
        }

        private boolean take(Line line) {
            var named = alias(line);
            named.ifPresent(this::begin);
            return named.isPresent() || labelled(line) || goesOn(line);
        }

        private void begin(String name) {
            alias = name;
            address = "";
            adapters++;
            met.clear();
        }

        private boolean labelled(Line line) {
            var label = NetshLabel.of(line);
            label.ifPresent(it -> take(it, Entry.of(line).orElseThrow().value(), line));
            return label.isPresent();
        }

        private void take(NetshLabel label, String value, Line line) {
            if (alias.isEmpty() || label.standsOnce() && isMet(label)) {
                unnamed++;
                begin("#" + unnamed);
            }
            met.add(label);
            metAnywhere.add(label);
            last = label;
            note(label, value, line);
        }

        private boolean isMet(NetshLabel label) {
            return label.isDns() ? met.stream().anyMatch(NetshLabel::isDns) : met.contains(label);
        }

        private void note(NetshLabel label, String value, Line line) {
            switch (label) {
                case DHCP -> notes.take(Field.ADAPTER_DHCP, alias, Words.truth(value), line);
                case ADDRESS -> address(value, line);
                case PREFIX -> prefix(value, line);
                case GATEWAY -> notes.take(Field.ADAPTER_GATEWAY, alias, Addresses.address(value), line);
                case METRIC -> notes.take(Field.ADAPTER_METRIC, alias, Words.number(value), line);
                case STATIC_DNS -> dns("static", value, line);
                case DHCP_DNS -> dns("dhcp", value, line);
                case GATEWAY_METRIC, REGISTRATION, WINS -> {}
            }
        }

        private void address(String value, Line line) {
            address = Addresses.address(value).orElse("");
            notes.take(Field.ADAPTER_ADDRESS, alias, address, line);
        }

        /** A prefix belongs to the address right before it. */
        private void prefix(String value, Line line) {
            if (!address.isEmpty()) {
                var length = Addresses.withPrefix(value.split("[ (]", 2)[0])
                        .map(network -> String.valueOf(network.getNetworkPrefixLength()));
                notes.take(Field.ADDRESS_PREFIX, alias + "/" + address, length, line);
            }
            address = "";
        }

        private void dns(String origin, String value, Line line) {
            var servers = Words.addresses(value);
            servers.forEach(server -> notes.take(Field.ADAPTER_DNS, alias, server, line));
            notes.take(Field.ADAPTER_DNS_ORIGIN, alias, servers.isEmpty() ? "" : origin, line);
            if (value.equals("None") || value.equals("なし")) {
                notes.take(Field.ADAPTER_DNS, alias, "none", line);
            }
        }

        /** Further DNS servers stand on lines of their own, without a label. */
        private boolean goesOn(Line line) {
            var further = Addresses.address(line.text());
            if (last.isDns()) {
                notes.take(Field.ADAPTER_DNS, alias, further, line);
            }
            return further.isPresent();
        }

        /** A label that is not known to us, and that the output goes on behind. */
        private boolean isPassed(int index) {
            return Entry.of(text.line(index)).isPresent() && Stretch.goesOnBehind(text, index, Reading::isPart);
        }

        private static boolean isPart(Line line) {
            return NetshLabel.of(line).isPresent() || alias(line).isPresent();
        }
    }
}
