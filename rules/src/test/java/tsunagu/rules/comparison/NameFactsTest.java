package tsunagu.rules.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Field;

class NameFactsTest {

    private static Shown vm(String... servers) {
        var shown = Shown.vm();
        for (var server : servers) {
            shown.say(Field.ADAPTER_DNS, "Ethernet", server);
        }
        return shown.guest("10.1.2.4").azure("10.1.2.4");
    }

    @Test
    void serversOfTheNicWinOverThoseOfTheNetwork() {
        var shown = vm("10.1.0.10")
                .say(Field.NIC_DNS, "nic1", "10.1.0.10")
                .say(Field.VNET_DNS, "vnet1", "10.9.9.9")
                .end("vnet");
        assertEquals("true", shown.fact("dns.matches"));
        assertEquals("true", shown.fact("dns.custom"));
    }

    @Test
    void aNetworkWithoutServersHandsOutThePlatforms() {
        assertEquals(
                "true",
                vm("168.63.129.16")
                        .say(Field.VNET_DNS, "vnet1", "none")
                        .end("vnet")
                        .fact("dns.matches"));
        assertEquals(
                "false",
                vm("8.8.8.8").say(Field.VNET_DNS, "vnet1", "none").end("vnet").fact("dns.matches"));
        assertEquals(
                "false",
                vm("8.8.8.8").say(Field.VNET_DNS, "vnet1", "none").end("vnet").fact("dns.custom"));
    }

    @Test
    void withoutTheNetworkNothingIsExpected() {
        assertEquals("none", vm("8.8.8.8").fact("dns.matches"));
    }

    @Test
    void serversOfTheAvailabilitySetAreNoMismatch() {
        var shown = vm("10.1.0.10", "10.1.0.99")
                .say(Field.NIC_DNS, "nic1", "10.1.0.10")
                .say(Field.NIC_APPLIED_DNS, "nic1", "10.1.0.99")
                .end("azure-nic");
        assertEquals("true", shown.fact("dns.matches"));
    }

    @Test
    void serversOfAStaticGuestWereTyped() {
        assertEquals("true", vm("8.8.8.8").dhcp(false).end("ipconfig-all").fact("dns.by-hand"));
        assertEquals("none", vm("8.8.8.8").dhcp(true).end("ipconfig-all").fact("dns.by-hand"));
        assertEquals(
                "true",
                vm("8.8.8.8")
                        .say(Field.ADAPTER_DNS_ORIGIN, "Ethernet", "static")
                        .end("netsh-config")
                        .fact("dns.by-hand"));
    }
}
