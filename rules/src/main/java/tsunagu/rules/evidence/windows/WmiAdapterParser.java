package tsunagu.rules.evidence.windows;

import java.util.List;
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
 * Reads the list that {@code Get-WmiObject} and {@code Get-CimInstance Win32_NetworkAdapterConfiguration} print. It
 * shows no aliases: adapters are numbered in order.
 *
 * <pre>
 * DHCPEnabled          : True
 * IPAddress            : {10.1.2.4, fe80::1d2c:3b4a:5968:7786}
 * IPSubnet             : {255.255.255.0, 64}
 * DefaultIPGateway     : {10.1.2.1}
 * MACAddress           : 00:0D:3A:11:22:33
 * DNSServerSearchOrder : {168.63.129.16}
 * </pre>
 */
public final class WmiAdapterParser implements EvidenceParser {

    private static final Set<String> TELLING =
            Set.of("dhcpenabled", "ipsubnet", "defaultipgateway", "dnsserversearchorder", "ipenabled");

    private static final PowerShellList.Layout LIST = new PowerShellList.Layout(
            Set.of("dhcpenabled", "pscomputername"),
            Set.of(
                    "ipaddress",
                    "ipsubnet",
                    "defaultipgateway",
                    "dnsdomain",
                    "servicename",
                    "description",
                    "macaddress",
                    "dhcpserver",
                    "dnsserversearchorder",
                    "ipenabled",
                    "dhcpleaseexpires",
                    "index",
                    "interfaceindex"),
            Set.of(),
            labels -> labels.stream().filter(TELLING::contains).count() > 1);

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Command.behind(text, from, "get-wmiobject", "gwmi", "get-ciminstance", "gcim");
        return PowerShellList.of(text, first, LIST).flatMap(list -> excerpt(text, from, list));
    }

    private static Optional<Excerpt> excerpt(Text text, int from, PowerShellObjects list) {
        var notes = new Notes(text);
        list.blocks().forEach(it -> note(it, list.name(it, ""), notes));
        var isWhole = list.labels().containsAll(Set.of("dhcpenabled", "ipaddress", "macaddress"));
        return notes.excerpt(
                "wmi-adapter", from, list, list.completeness(isWhole, "macaddress", "description", "index"));
    }

    private static void note(Block block, String adapter, Notes notes) {
        block.properties().forEach(it -> note(adapter, it, notes));
        prefixes(block, adapter, notes);
    }

    private static void note(String adapter, Property it, Notes notes) {
        switch (it.label()) {
            case "dhcpenabled" -> notes.take(Field.ADAPTER_DHCP, adapter, Words.truth(it.value()), it.line());
            case "description" -> notes.take(Field.ADAPTER_DESCRIPTION, adapter, it.value(), it.line());
            case "macaddress" -> notes.take(Field.ADAPTER_MAC, adapter, Words.mac(it.value()), it.line());
            case "interfaceindex" -> notes.take(Field.ADAPTER_INDEX, adapter, Words.number(it.value()), it.line());
            case "dnsdomain" -> notes.take(Field.ADAPTER_SUFFIX, adapter, it.value(), it.line());
            case "dnshostname" -> notes.take(Field.GUEST_HOST_NAME, "", it.value(), it.line());
            case "dhcpserver" -> addresses(Field.ADAPTER_DHCP_SERVER, adapter, it, notes);
            case "ipaddress" -> addressesOrNone(Field.ADAPTER_ADDRESS, adapter, it, notes);
            case "defaultipgateway" -> addressesOrNone(Field.ADAPTER_GATEWAY, adapter, it, notes);
            case "dnsserversearchorder" -> addressesOrNone(Field.ADAPTER_DNS, adapter, it, notes);
            default -> {}
        }
    }

    private static void addressesOrNone(Field field, String adapter, Property it, Notes notes) {
        if (it.value().isEmpty() || it.value().equals("{}")) {
            notes.take(field, adapter, "none", it.line());
        }
        addresses(field, adapter, it, notes);
    }

    private static void addresses(Field field, String adapter, Property it, Notes notes) {
        Words.addresses(it.value()).stream()
                .filter(address -> field != Field.ADAPTER_ADDRESS || !Words.isLinkLocal(address))
                .forEach(address -> notes.take(field, adapter, address, it.line()));
    }

    /** Masks stand in the order of their addresses; what was shortened cannot be paired. */
    private static void prefixes(Block block, String adapter, Notes notes) {
        var addresses = block.value("ipaddress").map(WmiAdapterParser::whole).orElse(List.of());
        var masks = block.value("ipsubnet").map(WmiAdapterParser::whole).orElse(List.of());
        for (var at = 0; at < addresses.size() && addresses.size() == masks.size(); at++) {
            prefix(
                    adapter,
                    addresses.get(at),
                    masks.get(at),
                    block.first("ipsubnet").orElseThrow(),
                    notes);
        }
    }

    private static List<String> whole(String list) {
        return list.endsWith("}") && !list.contains("...") ? Words.parts(list) : List.of();
    }

    private static void prefix(String adapter, String address, String mask, Property it, Notes notes) {
        Addresses.address(address)
                .filter(Addresses::isIPv4)
                .ifPresent(of ->
                        notes.take(Field.ADDRESS_PREFIX, adapter + "/" + of, Addresses.prefixOfMask(mask), it.line()));
    }
}
