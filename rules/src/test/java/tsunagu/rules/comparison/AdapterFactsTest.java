package tsunagu.rules.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Field;

class AdapterFactsTest {

    private final Shown shown = new Shown();

    @Test
    void aDisabledAdapterIsSaid() {
        assertEquals(
                "true",
                shown.say(Field.ADAPTER_STATE, "Ethernet", "disabled")
                        .end("netsh-interface")
                        .fact("guest.nic-disabled"));
    }

    @Test
    void anUnpluggedAdapterIsNotDisabled() {
        assertEquals(
                "none",
                shown.say(Field.ADAPTER_STATE, "Ethernet", "disconnected")
                        .end("ipconfig-all")
                        .fact("guest.nic-disabled"));
    }

    @Test
    void aLinuxInterfaceThatIsDownIsDisabledAndAContainersIsNobodys() {
        assertEquals(
                "true",
                shown.say(Field.ADAPTER_STATE, "eth0", "down").end("ip-addr").fact("guest.nic-disabled"));
        assertEquals(
                "none",
                new Shown()
                        .say(Field.ADAPTER_STATE, "docker0", "down")
                        .end("ip-addr")
                        .fact("guest.nic-disabled"));
    }

    @Test
    void aHighNumberTellsOfGhosts() {
        assertEquals(
                "true",
                shown.say(Field.ADAPTER_DESCRIPTION, "Ethernet", "Microsoft Hyper-V Network Adapter #37")
                        .end("ipconfig-all")
                        .fact("adapter.ghosts"));
        assertEquals(
                "none",
                new Shown()
                        .say(Field.ADAPTER_DESCRIPTION, "Ethernet", "Microsoft Hyper-V Network Adapter #2")
                        .end("ipconfig-all")
                        .fact("adapter.ghosts"));
    }

    @Test
    void aBridgeThatHoldsAzuresAddressIsSaid() {
        var bridged = Shown.vm()
                .azure("10.1.2.4")
                .say(Field.ADAPTER_ADDRESS, "br0", "10.1.2.4")
                .end("ip-addr");
        assertEquals("true", bridged.fact("adapter.bridged"));
    }

    @Test
    void aFileBoundToAnotherMacAddressIsSaid() {
        assertEquals(
                "true",
                Shown.vm()
                        .say(Field.FILE_MAC, "eth0", "000D3A999999")
                        .end("ifcfg")
                        .fact("mac.bound-to-old"));
        assertEquals(
                "false",
                Shown.vm()
                        .say(Field.FILE_MAC, "eth0", "000D3A112233")
                        .end("ifcfg")
                        .fact("mac.bound-to-old"));
        assertEquals(
                "none",
                new Shown()
                        .say(Field.FILE_MAC, "eth0", "000D3A112233")
                        .end("ifcfg")
                        .fact("mac.bound-to-old"));
    }

    @Test
    void aFileForAnInterfaceThatIsNotThereIsSaid() {
        shown.say(Field.FILE_DHCP, "ens192", "true")
                .end("ifcfg")
                .say(Field.ADAPTER_MAC, "eth0", "000D3A112233")
                .end("ip-addr");
        assertEquals("false", shown.fact("ifname.matches"));
    }

    @Test
    void filesSayWhetherTheyAreStaticAndWhoWritesThem() {
        shown.say(Field.FILE_DHCP, "eth0", "false")
                .say(Field.FILE_BY_CLOUD_INIT, "", "true")
                .end("netplan");
        assertEquals("true", shown.fact("guest.config-static"));
        assertEquals("true", shown.fact("cloud-init.writes-network"));
    }

    @Test
    void hardwareThatNoVmHasComesFromElsewhere() {
        shown.say(Field.ADAPTER_DESCRIPTION, "イーサネット", "Realtek PCIe GbE Family Controller")
                .say(Field.ADAPTER_DHCP, "イーサネット", "false")
                .end("ipconfig-all");
        assertEquals("true", shown.fact("output.elsewhere"));
        assertEquals("none", shown.fact("guest.dhcp-enabled"));
        assertEquals("none", shown.fact("os"));
    }

    @Test
    void aVirtualSwitchBesideAzuresAdapterIsOfTheVm() {
        shown.say(Field.ADAPTER_DESCRIPTION, "vEthernet (Nested)", "Hyper-V Virtual Ethernet Adapter")
                .say(Field.ADAPTER_DHCP_SERVER, "vEthernet (Nested)", "192.168.0.1")
                .say(Field.ADAPTER_DESCRIPTION, "Ethernet", "Microsoft Hyper-V Network Adapter")
                .say(Field.ADAPTER_DHCP, "Ethernet", "true")
                .end("ipconfig-all");
        assertEquals("none", shown.fact("output.elsewhere"));
        assertEquals("true", shown.fact("guest.dhcp-enabled"));
    }
}
