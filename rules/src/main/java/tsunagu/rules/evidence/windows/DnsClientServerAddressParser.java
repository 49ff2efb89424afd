package tsunagu.rules.evidence.windows;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;
import tsunagu.rules.evidence.windows.PowerShellObjects.Block;
import tsunagu.rules.evidence.windows.PowerShellObjects.Property;

/**
 * Reads {@code Get-DnsClientServerAddress} as a table or a list.
 *
 * <pre>
 * InterfaceAlias               Interface Address ServerAddresses
 *                              Index     Family
 * --------------               --------- ------- ---------------
 * Ethernet 2                           7 IPv4    {10.1.0.10, 10.1.0.11}
 * </pre>
 */
public final class DnsClientServerAddressParser implements EvidenceParser {

    private static final String KIND = "get-dnsclientserveraddress";
    private static final String ALIAS = "interfacealias";
    private static final Pattern ROW = Pattern.compile("(\\S.{0,80}?) +(\\d{1,6}) +(IPv4|IPv6) +(\\{[^{}]{0,200}}?)");

    private static final PowerShellList.Layout LIST = new PowerShellList.Layout(
            Set.of(ALIAS),
            Set.of("interfaceindex", "addressfamily", "serveraddresses"),
            Set.of(),
            labels -> labels.contains("serveraddresses"));

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Command.behind(text, from, "get-dnsclientserveraddress");
        var line = text.line(first);
        return isHeading(line) || isRow(line)
                ? table(text, from, first)
                : PowerShellList.of(text, first, LIST).flatMap(list -> list(text, from, list));
    }

    private static boolean isHeading(Line line) {
        return line.startsWith("InterfaceAlias ") && line.contains(" ServerAddresses");
    }

    private static boolean isRow(Line line) {
        return line.contains("{")
                && line.contains(" IPv")
                && ROW.matcher(line.text()).matches();
    }

    private static Optional<Excerpt> table(Text text, int from, int first) {
        var notes = new Notes(text);
        var end = Stretch.end(text, first, index -> take(text.line(index), notes));
        return notes.excerpt(KIND, from, end, Completeness.WHOLE);
    }

    private static boolean take(Line line, Notes notes) {
        if (isRow(line)) {
            row(line, notes);
        }
        return isRow(line) || isHeading(line) || line.startsWith("Index ") || line.startsWith("-----");
    }

    private static void row(Line line, Notes notes) {
        var row = ROW.matcher(line.text());
        if (row.matches() && !Words.isShortened(row.group(1))) {
            notes.take(Field.ADAPTER_INDEX, row.group(1), row.group(2), line);
            servers(row.group(1), row.group(3).equals("IPv4"), row.group(4), line, notes);
        }
    }

    private static void servers(String alias, boolean isIPv4, String written, Line line, Notes notes) {
        if (isIPv4 && written.replace(" ", "").equals("{}")) {
            notes.take(Field.ADAPTER_DNS, alias, "none", line);
        }
        Words.servers(written).forEach(server -> notes.take(Field.ADAPTER_DNS, alias, server, line));
    }

    private static Optional<Excerpt> list(Text text, int from, PowerShellObjects list) {
        var notes = new Notes(text);
        list.blocks().forEach(it -> note(it, notes));
        return notes.excerpt(KIND, from, list, list.completeness(true, "serveraddresses"));
    }

    private static void note(Block block, Notes notes) {
        var isIPv4 = block.value("addressfamily")
                .filter(it -> it.equals("IPv4") || it.equals("2"))
                .isPresent();
        block.value(ALIAS).ifPresent(alias -> block.properties().forEach(it -> note(alias, isIPv4, it, notes)));
    }

    private static void note(String alias, boolean isIPv4, Property it, Notes notes) {
        if (it.label().equals("interfaceindex")) {
            notes.take(Field.ADAPTER_INDEX, alias, Words.number(it.value()), it.line());
        }
        if (it.label().equals("serveraddresses")) {
            servers(alias, isIPv4, it.value(), it.line(), notes);
        }
    }
}
