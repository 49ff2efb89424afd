package tsunagu.rules.evidence.windows;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code Get-NetIPConfiguration}, with and without {@code -Detailed}.
 *
 * <pre>
 * InterfaceAlias       : イーサネット 2
 * InterfaceIndex       : 7
 * InterfaceDescription : Microsoft Hyper-V Network Adapter #2
 * IPv4Address          : 10.1.2.4
 * IPv4DefaultGateway   : 10.1.2.1
 * DNSServer            : 10.1.0.10
 *                        10.1.0.11
 * </pre>
 */
public final class NetIpConfigurationParser implements EvidenceParser {

    private static final String ALIAS = "interfacealias";

    private static final PowerShellList.Layout LIST = new PowerShellList.Layout(
            Set.of(ALIAS, "computername"),
            Set.of(
                    "interfaceindex",
                    "interfacedescription",
                    "netprofilename",
                    "ipv4address",
                    "ipv6defaultgateway",
                    "ipv4defaultgateway",
                    "dnsserver"),
            Set.of("ipv4address", "ipv6address", "dnsserver"),
            labels -> labels.stream().anyMatch(Set.of("ipv4defaultgateway", "dnsserver", "netadapterstatus")::contains)
                    || labels.containsAll(Set.of("interfacedescription", "ipv4address")));

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Command.behind(text, from, "get-netipconfiguration", "gip");
        return PowerShellList.of(text, first, LIST).flatMap(list -> excerpt(text, from, list));
    }

    private static Optional<Excerpt> excerpt(Text text, int from, PowerShellObjects list) {
        var notes = new Notes(text);
        list.blocks().forEach(block -> note(block, list.name(block, ALIAS), notes));
        return notes.excerpt("get-netipconfiguration", from, list, completeness(list));
    }

    /** Only the detailed form says which NIC of Azure an adapter is, and where its address comes from. */
    private static Completeness completeness(PowerShellObjects list) {
        return list.completeness(list.labels().contains("netipv4interfacedhcp"), "dnsserver", "netadapterstatus");
    }

    private static void note(PowerShellObjects.Block block, String alias, Notes notes) {
        block.properties().forEach(it -> note(alias, it, notes));
    }

    private static void note(String alias, PowerShellObjects.Property it, Notes notes) {
        switch (it.label()) {
            case "interfaceindex" -> notes.take(Field.ADAPTER_INDEX, alias, Words.number(it.value()), it.line());
            case "interfacedescription" -> notes.take(Field.ADAPTER_DESCRIPTION, alias, it.value(), it.line());
            case "ipv4address", "ipv6address" -> addresses(Field.ADAPTER_ADDRESS, alias, it, notes);
            case "ipv4defaultgateway" -> gateway(alias, it, notes);
            case "ipv6defaultgateway" -> addresses(Field.ADAPTER_GATEWAY, alias, it, notes);
            case "dnsserver" ->
                Words.servers(it.value()).forEach(server -> notes.take(Field.ADAPTER_DNS, alias, server, it.line()));
            case "netadapterstatus" -> notes.take(Field.ADAPTER_STATE, alias, state(it.value()), it.line());
            case "netadapterlinklayeraddress" -> notes.take(Field.ADAPTER_MAC, alias, Words.mac(it.value()), it.line());
            case "netipv4interfacedhcp" -> notes.take(Field.ADAPTER_DHCP, alias, Words.truth(it.value()), it.line());
            default -> {}
        }
    }

    private static void addresses(Field field, String alias, PowerShellObjects.Property it, Notes notes) {
        Words.addresses(it.value()).forEach(address -> notes.take(field, alias, address, it.line()));
    }

    private static void gateway(String alias, PowerShellObjects.Property it, Notes notes) {
        if (it.value().isEmpty()) {
            notes.take(Field.ADAPTER_GATEWAY, alias, "none", it.line());
        }
        addresses(Field.ADAPTER_GATEWAY, alias, it, notes);
    }

    /** As {@link Field#ADAPTER_STATE} spells it. */
    static Optional<String> state(String status) {
        return switch (status.toLowerCase(Locale.ROOT)) {
            case "up" -> Optional.of("up");
            case "disabled" -> Optional.of("disabled");
            case "disconnected" -> Optional.of("disconnected");
            case "not present", "down", "lower layer down" -> Optional.of("down");
            default -> Optional.empty();
        };
    }
}
