package tsunagu.rules.evidence.windows;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Text;
import tsunagu.rules.evidence.windows.PowerShellObjects.Block;
import tsunagu.rules.evidence.windows.PowerShellObjects.Property;

/**
 * Reads {@code Get-NetIPAddress} as a list or a table.
 *
 * <pre>
 * IPAddress  InterfaceAlias PrefixLength PrefixOrigin SkipAsSource AddressState
 * ---------  -------------- ------------ ------------ ------------ ------------
 * 10.1.2.4   Ethernet 2     24           Dhcp         False        Preferred
 * 10.1.2.5   Ethernet 2     24           Manual       True         Preferred
 * </pre>
 */
public final class NetIpAddressParser implements EvidenceParser {

    private static final String ALIAS = "interfacealias";
    private static final Set<String> TELLING = Set.of("prefixorigin", "addressstate", "skipassource", "prefixlength");
    private static final Set<String> FOREIGN = Set.of("dhcpenabled", "ipsubnet", "defaultipgateway");

    private static final PowerShellList.Layout LIST = new PowerShellList.Layout(
            Set.of("ipaddress", ALIAS),
            Set.of(
                    "interfaceindex",
                    "addressfamily",
                    "type",
                    "prefixlength",
                    "prefixorigin",
                    "suffixorigin",
                    "addressstate"),
            Set.of(),
            labels -> labels.contains("ipaddress")
                    && labels.stream().anyMatch(TELLING::contains)
                    && labels.stream().noneMatch(FOREIGN::contains));

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            entry("ipaddress", "[0-9A-Fa-f.:%]{2,60}"),
            entry(ALIAS, PowerShellTable.WORDS),
            entry("interfaceindex", PowerShellTable.NUMBER),
            entry("ifindex", PowerShellTable.NUMBER),
            entry("addressfamily", "IPv[46]"),
            entry("type", "Unicast|Anycast"),
            entry("prefixlength", PowerShellTable.NUMBER),
            entry("prefixorigin", "[A-Z][A-Za-z]+"),
            entry("suffixorigin", "[A-Z][A-Za-z]+"),
            entry("skipassource", "True|False"),
            entry("addressstate", "[A-Z][a-z]+"),
            entry("policystore", "[A-Z][A-Za-z]+"));

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Command.behind(text, from, "get-netipaddress");
        return table(text, first)
                .or(() -> PowerShellList.of(text, first, LIST))
                .flatMap(addresses -> excerpt(text, from, addresses));
    }

    private static Optional<PowerShellObjects> table(Text text, int first) {
        return text.line(first).contains("IPAddress ")
                        || text.line(first).text().endsWith(" IPAddress")
                ? PowerShellTable.of(text, first, COLUMNS)
                : Optional.empty();
    }

    private static Optional<Excerpt> excerpt(Text text, int from, PowerShellObjects addresses) {
        var notes = new Notes(text);
        addresses.blocks().forEach(it -> note(it, notes));
        var completeness = addresses.completeness(
                addresses.labels().contains("prefixorigin"), "addressstate", "skipassource", "prefixorigin");
        return notes.excerpt("get-netipaddress", from, addresses, completeness);
    }

    private static void note(Block block, Notes notes) {
        var address = block.value("ipaddress").flatMap(Addresses::address).filter(it -> !Words.isLinkLocal(it));
        var adapter = adapter(block).filter(it -> !Words.isShortened(it));
        if (address.isPresent() && adapter.isPresent()) {
            block.properties().forEach(it -> note(adapter.get(), address.get(), it, notes));
        }
    }

    /** Where a table leaves the alias out, the adapter goes by its number. */
    private static Optional<String> adapter(Block block) {
        var number = block.value("ifindex").or(() -> block.value("interfaceindex"));
        return block.value(ALIAS).or(() -> number.filter(it -> block.isRow()));
    }

    private static void note(String adapter, String address, Property it, Notes notes) {
        var of = adapter + "/" + address;
        switch (it.label()) {
            case "ipaddress" -> notes.take(Field.ADAPTER_ADDRESS, adapter, address, it.line());
            case "interfaceindex", "ifindex" ->
                notes.take(Field.ADAPTER_INDEX, adapter, Words.number(it.value()), it.line());
            case "prefixlength" -> notes.take(Field.ADDRESS_PREFIX, of, Words.number(it.value()), it.line());
            case "prefixorigin" ->
                notes.take(Field.ADDRESS_ORIGIN, of, oneOf(it.value(), "dhcp", "manual", "wellknown"), it.line());
            case "addressstate" -> notes.take(Field.ADDRESS_STATE, of, state(it.value()), it.line());
            case "skipassource" -> notes.take(Field.ADDRESS_SKIP_AS_SOURCE, of, Words.truth(it.value()), it.line());
            default -> {}
        }
    }

    private static Optional<String> state(String written) {
        return oneOf(written, "preferred", "duplicate", "tentative", "deprecated", "invalid");
    }

    private static Optional<String> oneOf(String written, String... words) {
        var word = written.toLowerCase(Locale.ROOT);
        return Set.of(words).contains(word) ? Optional.of(word) : Optional.empty();
    }
}
