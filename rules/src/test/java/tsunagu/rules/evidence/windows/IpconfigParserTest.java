package tsunagu.rules.evidence.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class IpconfigParserTest {

    @Test
    void readsAnAdapterThatWasDisconnected() {
        var pasted = Pasted.readBy(new IpconfigParser(), """
                Windows IP Configuration

                Ethernet adapter Ethernet:

                   Media State . . . . . . . . . . . : Media disconnected
                   Description . . . . . . . . . . . : Microsoft Hyper-V Network Adapter
                   Physical Address. . . . . . . . . : 00-0D-3A-11-22-33
                   DHCP Enabled. . . . . . . . . . . : Yes
                   Autoconfiguration Enabled . . . . : Yes
                """);
        assertEquals(List.of("ipconfig-all whole 1-9"), pasted.kinds());
        assertEquals(
                List.of(
                        "adapter-kind Ethernet = ethernet",
                        "adapter-state Ethernet = disconnected",
                        "adapter-description Ethernet = Microsoft Hyper-V Network Adapter",
                        "adapter-mac Ethernet = 000D3A112233",
                        "adapter-dhcp Ethernet = true"),
                pasted.says());
    }

    @Test
    void isBriefWithoutTheSwitch() {
        var pasted = Pasted.readBy(new IpconfigParser(), """
                イーサネット アダプター イーサネット:

                   IPv4 アドレス . . . . . . . . . . . .: 10.1.2.4
                   サブネット マスク . . . . . . . . . .: 255.255.255.0
                """);
        assertEquals(List.of("ipconfig brief 1-4"), pasted.kinds());
    }

    @Test
    void isCutBeforeTheLastLineOfAnAdapter() {
        var pasted = Pasted.readBy(new IpconfigParser(), """
                Ethernet adapter Ethernet:

                   DHCP Enabled. . . . . . . . . . . : No
                   IPv4 Address. . . . . . . . . . . : 10.1.2.4(Preferred)
                """);
        assertEquals(List.of("ipconfig-all cut 1-4"), pasted.kinds());
    }

    @Test
    void takesAnUnlabelledLineForAGatewayOnlyWhenTheLabelBehindItTells() {
        var pasted = Pasted.readBy(new IpconfigParser(), """
                Ethernet adapter Ethernet:

                   DHCP Enabled. . . . . . . . . . . : No
                   Default Gateway . . . . . . . . . : fe80::1%7
                                                       10.1.2.1
                   DNS Servers . . . . . . . . . . . : 10.1.0.10
                   NetBIOS over Tcpip. . . . . . . . : Enabled

                Ethernet adapter Ethernet 2:

                   DHCP Enabled. . . . . . . . . . . : No
                   Default Gateway . . . . . . . . . : 10.1.3.1
                                                       10.1.0.11
                   NetBIOS over Tcpip. . . . . . . . : Enabled
                """);
        assertEquals(
                List.of(
                        "adapter-kind Ethernet = ethernet",
                        "adapter-dhcp Ethernet = false",
                        "adapter-gateway Ethernet = fe80::1",
                        "adapter-gateway Ethernet = 10.1.2.1",
                        "adapter-dns Ethernet = 10.1.0.10",
                        "adapter-kind Ethernet 2 = ethernet",
                        "adapter-dhcp Ethernet 2 = false",
                        "adapter-gateway Ethernet 2 = 10.1.3.1"),
                pasted.says());
    }

    @Test
    void findsAnAddressBehindAnEmptyGateway() {
        var pasted = Pasted.readBy(new IpconfigParser(), """
                Ethernet adapter Ethernet:

                   IPv4 Address. . . . . . . . . . . : 10.1.2.4
                   Default Gateway . . . . . . . . . :
                                                       10.1.2.1
                """);
        assertEquals(
                List.of(
                        "adapter-kind Ethernet = ethernet",
                        "adapter-address Ethernet = 10.1.2.4",
                        "adapter-gateway Ethernet = 10.1.2.1"),
                pasted.says());
    }

    @Test
    void saysThatThereIsNoAdapterOnlyWhenTheNextPromptIsThere() {
        var pasted = Pasted.readBy(new IpconfigParser(), """
                Windows IP Configuration

                   Host Name . . . . . . . . . . . . : vm-app01
                   IP Routing Enabled. . . . . . . . : No
                """);
        assertEquals(List.of("guest-host-name = vm-app01", "guest-forwarding = false"), pasted.says());
    }

    @Test
    void beginsAnotherAdapterWhereAHeaderWasLost() {
        var pasted = Pasted.readBy(new IpconfigParser(), """
                Ethernet adapter Ethernet:

                   Connection-specific DNS Suffix  . :
                   IPv4 Address. . . . . . . . . . . : 10.1.2.4
                   Media State . . . . . . . . . . . : Media disconnected
                """);
        assertEquals(
                List.of(
                        "adapter-kind Ethernet = ethernet",
                        "adapter-address Ethernet = 10.1.2.4",
                        "adapter-state #1 = disconnected"),
                pasted.says());
    }

    @Test
    void ignoresSentencesAboutAdapters() {
        var pasted = Pasted.readBy(new IpconfigParser(), """
                Ethernet adapter Ethernet 2:
                is what I disabled. ipconfig
                IPv4 アドレス: 10.1.2.4 にしました
                My Ethernet adapter is broken:
                """);
        assertEquals(List.of(), pasted.kinds());
    }
}
