package tsunagu.rules.evidence.linux;

import java.util.Arrays;
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
 * Reads {@code resolvectl status} and {@code systemd-resolve --status}, in their newer and older layout, and
 * {@code resolvectl dns}.
 *
 * <pre>
 * Link 2 (eth0)
 *     Current Scopes: DNS
 * Current DNS Server: 168.63.129.16
 *        DNS Servers: 168.63.129.16
 *         DNS Domain: ab12cd.bx.internal.cloudapp.net
 * </pre>
 */
public final class ResolvectlParser implements EvidenceParser {

    private static final Pattern COMMAND = Pattern.compile(
            "(?:resolvectl|systemd-resolve)(?: --?[\\w=-]{1,20}){0,3}(?: (?:status|dns|domain))?(?: [\\w.-]{1,20})?");
    private static final Pattern LINK = Pattern.compile("^Link \\d{1,5} \\(([\\w.-]{1,20})\\)(?:: ?(.*))?$");
    private static final Set<String> LABELS =
            Settings.words("currentscopes protocols currentdnsserver dnsservers dnsdomain defaultroute "
                    + "defaultroutesetting llmnrsetting multicastdnssetting dnsovertlssetting dnssecsetting "
                    + "dnssecsupported dnssecnta resolvconfmode fallbackdnsservers");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Shell.output(text, from, "resolve", COMMAND);
        return first < text.size() && opens(text, first) ? new Reading(text, from).read(first) : Optional.empty();
    }

    private static boolean opens(Text text, int first) {
        var line = text.line(first);
        return line.startsWith("Link ") && LINK.matcher(line.text()).matches()
                || line.startsWith("Current Scopes:")
                || line.startsWith("Current DNS Server:")
                || line.startsWith("Global") && opensGlobal(text, first);
    }

    private static boolean opensGlobal(Text text, int first) {
        var line = text.line(first);
        return (line.text().equals("Global") || line.text().equals("Global:"))
                && Shell.below(text, first)
                        .filter(it -> isEntry(it) || LINK.matcher(it.text()).matches())
                        .isPresent();
    }

    private static boolean isEntry(Line line) {
        return Entry.of(line).filter(it -> LABELS.contains(it.label())).isPresent();
    }

    /** One pass over the lines of one output. */
    private static final class Reading extends Pass {

        private final Set<String> met = new HashSet<>();
        private String link = "";
        private boolean isGlobal;
        private boolean isShort;
        private String list = "";

        Reading(Text text, int from) {
            super(text, from);
        }

        Optional<Excerpt> read(int first) {
            pass(first);
            var cut = !isShort && !isGlobal && !link.isEmpty() && met.isEmpty() && !isEmpty();
            return excerpt("resolvectl", cut ? Completeness.CUT : Completeness.WHOLE);
        }

        @Override
        boolean take(Line line) {
            var header = LINK.matcher(line.text());
            if (line.text().equals("Global") || line.text().equals("Global:")) {
                begin("", true);
            } else if (header.matches()) {
                begin(header.group(1), false);
                isShort |= header.group(2) != null;
                servers(Optional.ofNullable(header.group(2)).orElse(""), line);
            } else {
                return take(Entry.of(line).filter(it -> LABELS.contains(it.label())), line);
            }
            return true;
        }

        private boolean take(Optional<Entry> entry, Line line) {
            if (entry.isEmpty()) {
                return goesOn(line);
            }
            var label = entry.get().label();
            var opens = label.equals("currentscopes");
            if (met.contains(label) || opens && !met.isEmpty() || link.isEmpty() && !isGlobal) {
                begin(opens ? nextUnnamed() : "", false);
            }
            met.add(label);
            list = label;
            value(entry.get(), line);
            return true;
        }

        private void begin(String name, boolean global) {
            link = name;
            isGlobal = global;
            met.clear();
            list = "";
        }

        private void value(Entry entry, Line line) {
            switch (entry.label()) {
                case "dnsservers" -> servers(entry.value(), line);
                case "dnsdomain" -> domains(entry.value(), line);
                case "currentscopes" -> {
                    if (entry.value().equals("none") && Interfaces.isEthernet(link)) {
                        note(Field.ADAPTER_DNS, link, "none", line);
                    }
                }
                default -> {}
            }
        }

        /** A list goes on below its label; that of all links may be followed by one of servers that are not in use. */
        private boolean goesOn(Line line) {
            var first = line.text().split(" ", 2)[0];
            if (server(first).isPresent()) {
                if (list.equals("dnsservers") && !isGlobal) {
                    servers(line.text(), line);
                }
                return true;
            }
            if (list.equals("dnsdomain") && line.indent() > 8 && first.equals(line.text())) {
                domains(first, line);
                return true;
            }
            return list.equals("dnssecnta") && first.equals(line.text()) && (first.contains(".") || line.indent() > 8);
        }

        private void servers(String written, Line line) {
            var field = isGlobal ? Field.GUEST_RESOLVER : Field.ADAPTER_DNS;
            if (link.isEmpty() && !isGlobal) {
                return;
            }
            Arrays.stream(written.split(" +")).forEach(word -> note(field, link, server(word), line));
        }

        private void domains(String written, Line line) {
            var field = isGlobal ? Field.GUEST_SEARCH_SUFFIX : Field.ADAPTER_SUFFIX;
            if (link.isEmpty() && !isGlobal) {
                return;
            }
            Arrays.stream(written.split(" +"))
                    .filter(it -> !it.startsWith("~"))
                    .forEach(it -> note(field, link, it, line));
        }

        /** A server may be followed by the name it proves itself with. */
        private static Optional<String> server(String word) {
            var name = word.indexOf('#');
            return Addresses.address(name < 0 ? word : word.substring(0, name));
        }
    }
}
