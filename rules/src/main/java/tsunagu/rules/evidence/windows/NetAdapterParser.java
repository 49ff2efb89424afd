package tsunagu.rules.evidence.windows;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Text;
import tsunagu.rules.evidence.windows.PowerShellObjects.Block;
import tsunagu.rules.evidence.windows.PowerShellObjects.Property;

/**
 * Reads {@code Get-NetAdapter} as a table or a list.
 *
 * <pre>
 * Name         InterfaceDescription                  ifIndex Status     MacAddress         LinkSpeed
 * ----         --------------------                  ------- ------     ----------         ---------
 * Ethernet 2   Microsoft Hyper-V Network Adapter #2        7 Up         00-0D-3A-11-22-33    50 Gbps
 * </pre>
 */
public final class NetAdapterParser implements EvidenceParser {

    private static final PowerShellList.Layout LIST = new PowerShellList.Layout(
            Set.of("name"),
            Set.of("interfacedescription", "interfaceindex", "ifindex", "macaddress", "adminstatus", "status"),
            Set.of(),
            labels -> labels.contains("interfacedescription") && labels.contains("macaddress")
                    || labels.contains("interfaceoperationalstatus") && labels.contains("adminstatus"));

    /** Descriptions that are known by their first word need no wide blank before them. */
    private static final String DESCRIPTION =
            PowerShellTable.FURTHER_WORDS + "|(?:Microsoft|Hyper-V|Mellanox|Intel|Realtek) .*?";

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            entry("name", PowerShellTable.WORDS),
            entry("interfacedescription", DESCRIPTION),
            entry("ifindex", PowerShellTable.NUMBER),
            entry("interfaceindex", PowerShellTable.NUMBER),
            entry("status", "Up|Disabled|Disconnected|Not Present|Down|Lower Layer Down"),
            entry("adminstatus", "Up|Down"),
            entry("mediaconnectionstate", "[A-Z][a-z]+"),
            entry("macaddress", "(?:[0-9A-Fa-f]{2}-){5,7}[0-9A-Fa-f]{2}|"),
            entry("linkspeed", "[0-9.]{1,8} [A-Za-z]?bps|"));

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Command.behind(text, from, "get-netadapter");
        return table(text, first)
                .or(() -> PowerShellList.of(text, first, LIST))
                .flatMap(adapters -> excerpt(text, from, adapters));
    }

    private static Optional<PowerShellObjects> table(Text text, int first) {
        return text.line(first).startsWith("Name ") ? PowerShellTable.of(text, first, COLUMNS) : Optional.empty();
    }

    private static Optional<Excerpt> excerpt(Text text, int from, PowerShellObjects adapters) {
        var notes = new Notes(text);
        adapters.blocks().forEach(it -> note(it, adapters.name(it, "name"), notes));
        var completeness = adapters.completeness(
                adapters.labels().contains("macaddress"), "status", "interfaceoperationalstatus", "adminstatus");
        return notes.excerpt("get-netadapter", from, adapters, completeness);
    }

    private static void note(Block block, String alias, Notes notes) {
        if (!Words.isShortened(alias)) {
            block.properties().forEach(it -> note(block, alias, it, notes));
        }
    }

    private static void note(Block block, String alias, Property it, Notes notes) {
        switch (it.label()) {
            case "interfacedescription" ->
                notes.take(Field.ADAPTER_DESCRIPTION, alias, description(it.value()), it.line());
            case "ifindex", "interfaceindex" ->
                notes.take(Field.ADAPTER_INDEX, alias, Words.number(it.value()), it.line());
            case "macaddress" -> notes.take(Field.ADAPTER_MAC, alias, Words.mac(it.value()), it.line());
            case "status", "interfaceoperationalstatus", "adminstatus", "mediaconnectionstate" ->
                notes.take(Field.ADAPTER_STATE, alias, state(block, it), it.line());
            default -> {}
        }
    }

    private static Optional<String> description(String cell) {
        return Optional.of(cell).filter(it -> !Words.isShortened(it));
    }

    /** The list says in three places what the table says in one; each counts for what it alone decides. */
    private static Optional<String> state(Block block, Property it) {
        var isEnabled = block.value("adminstatus").filter("Up"::equals).isPresent();
        return switch (it.label()) {
            case "status" -> NetIpConfigurationParser.state(it.value());
            case "interfaceoperationalstatus" ->
                Optional.of("up").filter(up -> it.value().equals("Up"));
            case "adminstatus" ->
                Optional.of("disabled").filter(disabled -> it.value().equals("Down"));
            default ->
                Optional.of("disconnected")
                        .filter(gone -> isEnabled && it.value().equals("Disconnected"));
        };
    }
}
