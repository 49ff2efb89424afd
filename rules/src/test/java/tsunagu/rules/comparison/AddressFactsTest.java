package tsunagu.rules.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;

class AddressFactsTest {

    @Test
    void sameAddressOnBothSidesMatches() {
        assertEquals("true", Shown.vm().guest("10.1.2.4").azure("10.1.2.4").fact("address.matches"));
    }

    @Test
    void anotherAddressDoesNot() {
        assertEquals("false", Shown.vm().guest("10.1.2.99").azure("10.1.2.4").fact("address.matches"));
    }

    @Test
    void anAddressThatMayStandFurtherDownIsNotMissed() {
        var cut = Shown.vm().say(Field.ADAPTER_ADDRESS, "Ethernet", "10.1.2.5").end("ipconfig-all", Completeness.CUT);
        assertEquals("none", cut.azure("10.1.2.4").fact("address.matches"));
    }

    @Test
    void aGuestWithoutMacAddressIsComparedOnlyWhenItIsAlone() {
        var alone = new Shown()
                .say(Field.ADAPTER_ADDRESS, "Ethernet", "10.1.2.99")
                .say(Field.ADAPTER_GATEWAY, "Ethernet", "10.1.2.1")
                .end("netsh-config");
        assertEquals(
                "alone",
                alone.say(Field.NIC_MAC, "nic1", "000D3A112233")
                        .end("azure-nic")
                        .azure("10.1.2.4")
                        .fact("adapter.joined"));
        var two = new Shown()
                .say(Field.ADAPTER_ADDRESS, "Ethernet", "10.1.2.99")
                .say(Field.ADAPTER_ADDRESS, "Ethernet 2", "10.1.3.9")
                .end("netsh-config");
        assertEquals(
                "none",
                two.say(Field.NIC_MAC, "nic1", "000D3A112233")
                        .end("azure-nic")
                        .azure("10.1.2.4")
                        .fact("address.matches"));
    }

    @Test
    void aNicOfAnotherMacAddressIsNotCompared() {
        var other = Shown.vm().say(Field.NIC_MAC, "nic1", "000D3A999999").end("azure-nic");
        assertEquals("none", other.guest("10.1.2.4").azure("10.1.2.4").fact("address.matches"));
    }

    @Test
    void containersTunnelsAndSwitchesAreLeftOut() {
        var crowded = Shown.vm()
                .say(Field.ADAPTER_ADDRESS, "docker0", "172.17.0.1")
                .say(Field.ADAPTER_MAC, "enP1s1", "000D3A112233")
                .say(Field.ADAPTER_MASTER, "enP1s1", "Ethernet")
                .say(Field.ADAPTER_ADDRESS, "vEthernet (WSL)", "172.28.0.1")
                .end("ip-addr");
        assertEquals("true", crowded.guest("10.1.2.4").azure("10.1.2.4").fact("address.matches"));
        assertEquals("none", crowded.fact("guest.extra-address"));
    }

    @Test
    void aSecondaryThatTheGuestLacksIsSaid() {
        var shown = Shown.vm().guest("10.1.2.4").azure("10.1.2.4", "10.1.2.5");
        assertEquals("false", shown.fact("secondary.in-guest"));
        assertEquals("true", shown.fact("nic.multiple-addresses"));
    }

    @Test
    void anAddressThatAzureLacksIsSaid() {
        var shown = Shown.vm().guest("10.1.2.4", "10.1.2.9").azure("10.1.2.4");
        assertEquals("true", shown.fact("guest.extra-address"));
        assertEquals(
                "true", shown.fact("nic.multiple-addresses"), "what was typed into the guest would be lost by a reset");
    }

    @Test
    void oneConfigurationIsOneAddressOnlyWhenAllWereShown() {
        assertEquals("false", Shown.vm().azure("10.1.2.4").fact("nic.multiple-addresses"));
        var cut = Shown.vm()
                .say(Field.CONFIGURATION_ADDRESS, "nic1/ipconfig1", "10.1.2.4")
                .end("azure-nic", Completeness.CUT);
        assertEquals("none", cut.fact("nic.multiple-addresses"));
    }

    @Test
    void anAutomaticAddressIsSaid() {
        var shown = Shown.vm()
                .dhcp(true)
                .say(Field.ADAPTER_ADDRESS, "Ethernet", "169.254.10.20")
                .say(Field.ADAPTER_GATEWAY, "Ethernet", "none")
                .end("ipconfig-all");
        assertEquals("true", shown.fact("address.apipa"));
        assertEquals("none", Shown.vm().guest("10.1.2.4").fact("address.apipa"));
    }

    @Test
    void aPublicAddressInTheGuestIsSaid() {
        assertEquals("true", Shown.vm().guest("20.30.40.50").azure("10.1.2.4").fact("address.public-in-guest"));
        assertEquals("none", Shown.vm().guest("10.9.9.9").azure("10.1.2.4").fact("address.public-in-guest"));
    }

    @Test
    void theLowestAddressThatIsNotSkippedSpeaks() {
        var shown = Shown.vm()
                .say(Field.ADDRESS_SKIP_AS_SOURCE, "Ethernet/10.1.2.4", "false")
                .say(Field.ADDRESS_SKIP_AS_SOURCE, "Ethernet/10.1.2.10", "false")
                .end("get-netipaddress");
        assertEquals(
                "true",
                shown.guest("10.1.2.4", "10.1.2.10")
                        .azure("10.1.2.10", "10.1.2.4")
                        .fact("secondary.is-source"));
    }

    @Test
    void aSkippedLowestAddressDoesNotSpeak() {
        var shown = Shown.vm()
                .say(Field.ADDRESS_SKIP_AS_SOURCE, "Ethernet/10.1.2.4", "true")
                .say(Field.ADDRESS_SKIP_AS_SOURCE, "Ethernet/10.1.2.10", "false")
                .end("get-netipaddress");
        assertEquals(
                "false",
                shown.guest("10.1.2.4", "10.1.2.10")
                        .azure("10.1.2.10", "10.1.2.4")
                        .fact("secondary.is-source"));
    }

    @Test
    void aStaticGuestIsFineWithSeveralAddressesAndStrangeWithOne() {
        var one = Shown.vm().dhcp(false).guest("10.1.2.4").azure("10.1.2.4");
        assertEquals(List.of("mac same", "assignment differs", "primary-address same", "gateway open"), one.verdicts());
        var two = Shown.vm().dhcp(false).guest("10.1.2.4", "10.1.2.5").azure("10.1.2.4", "10.1.2.5");
        assertEquals(
                List.of("mac same", "assignment expected", "primary-address same", "address same", "gateway open"),
                two.verdicts());
    }
}
