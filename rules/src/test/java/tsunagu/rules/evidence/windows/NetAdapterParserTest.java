package tsunagu.rules.evidence.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetAdapterParserTest {

    @Test
    void readsATable() {
        var pasted = Pasted.readBy(new NetAdapterParser(), """
                Name         InterfaceDescription                  ifIndex Status       MacAddress         LinkSpeed
                ----         --------------------                  ------- ------       ----------         ---------
                Ethernet 2   Microsoft Hyper-V Network Adapter #2        7 Disabled     00-0D-3A-11-22-33    50 Gbps
                """);
        assertEquals(List.of("get-netadapter whole 1-3"), pasted.kinds());
        assertEquals(
                List.of(
                        "adapter-description Ethernet 2 = Microsoft Hyper-V Network Adapter #2",
                        "adapter-index Ethernet 2 = 7",
                        "adapter-state Ethernet 2 = disabled",
                        "adapter-mac Ethernet 2 = 000D3A112233"),
                pasted.says());
    }

    @Test
    void isBriefWithoutMacAddresses() {
        var pasted = Pasted.readBy(new NetAdapterParser(), """
                Name     Status
                ----     ------
                Ethernet Not Present
                """);
        assertEquals(List.of("get-netadapter brief 1-3"), pasted.kinds());
        assertEquals(List.of("adapter-state Ethernet = down"), pasted.says());
    }

    @Test
    void doesNotCallADisabledAdapterDisconnected() {
        var pasted = Pasted.readBy(new NetAdapterParser(), """
                Name                       : Ethernet
                InterfaceDescription       : Microsoft Hyper-V Network Adapter
                MacAddress                 : 00-0D-3A-11-22-33
                InterfaceOperationalStatus : Down
                AdminStatus                : Down
                MediaConnectionState       : Disconnected
                """);
        assertEquals(List.of("get-netadapter whole 1-6"), pasted.kinds());
        assertEquals(
                List.of(
                        "adapter-description Ethernet = Microsoft Hyper-V Network Adapter",
                        "adapter-mac Ethernet = 000D3A112233",
                        "adapter-state Ethernet = disabled"),
                pasted.says());
    }

    @Test
    void ignoresOtherTables() {
        var pasted = Pasted.readBy(new NetAdapterParser(), """
                Name        Status StartType
                ----        ------ ---------
                Dhcp       Running Automatic
                Name and Status are missing
                """);
        assertEquals(List.of(), pasted.kinds());
    }
}
