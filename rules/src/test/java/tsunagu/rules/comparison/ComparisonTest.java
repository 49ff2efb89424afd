package tsunagu.rules.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The guest beside Azure: what agrees, what does not, and what follows from it. */
class ComparisonTest {

    @Test
    void findsAnAddressThatAzureDoesNotKnow() {
        assertEquals(
                Map.ofEntries(
                        Map.entry("adapter.joined", "mac"),
                        Map.entry("address.matches", "false"),
                        Map.entry("guest.dhcp-enabled", "false"),
                        Map.entry("gateway.present", "true"),
                        Map.entry("dns.by-hand", "true"),
                        Map.entry("ip-forwarding.azure", "false"),
                        Map.entry("ip-forwarding.guest", "false"),
                        Map.entry("azure.address-static", "false"),
                        Map.entry("nic.multiple-addresses", "false"),
                        Map.entry("public-ip.present", "false"),
                        Map.entry("os", "windows"),
                        Map.entry("output.azure-nic", "true"),
                        Map.entry("output.guest-addresses", "true")),
                Pasted.facts(Pasted.IPCONFIG_STATIC, Pasted.NIC));
    }

    @Test
    void laysTheGuestBesideAzureFieldByField() {
        var rows = Pasted.compared(Pasted.IPCONFIG_STATIC, Pasted.NIC).rows().stream()
                .map(row -> String.join(
                        " | ",
                        row.field(),
                        row.guest().value(),
                        row.azure().value(),
                        row.verdict().id()))
                .toList();
        assertEquals(
                List.of(
                        "mac | 000D3A112233 | 000D3A112233 | same",
                        "assignment | static | dynamic | differs",
                        "primary-address |  | 10.1.2.4 | only-azure",
                        "address | 10.1.2.99 |  | only-guest",
                        "prefix | /24 |  | open",
                        "gateway | 10.1.2.1 |  | open",
                        "dns | 8.8.8.8, 8.8.4.4 |  | open"),
                rows);
    }

    @Test
    void callsThingsByTheirNames() {
        assertEquals(
                Map.of(
                        "nic", "vm-app01-nic",
                        "vm", "vm-app01",
                        "resource-group", "rg-app",
                        "ip-config", "ipconfig1",
                        "private-ip", "10.1.2.4",
                        "vnet", "vnet-app",
                        "subnet", "default",
                        "interface", "イーサネット"),
                Pasted.compared(Pasted.IPCONFIG_STATIC, Pasted.NIC).names());
    }

    @Test
    void showsTheLineOnEitherSide() {
        var fact = Pasted.compared(Pasted.IPCONFIG_STATIC, Pasted.NIC).facts().stream()
                .filter(it -> it.name().equals("address.matches"))
                .findFirst()
                .orElseThrow();
        var source = (tsunagu.rules.Source.Evidence) fact.source();
        assertEquals("IPv4 アドレス . . . . . . . . . . . .: 10.1.2.99(優先)", source.quote());
        assertEquals(
                "\"privateIPAddress\": \"10.1.2.4\",",
                source.beside().getFirst().quote());
    }
}
