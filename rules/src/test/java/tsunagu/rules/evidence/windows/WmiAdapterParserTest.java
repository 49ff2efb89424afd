package tsunagu.rules.evidence.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WmiAdapterParserTest {

    @Test
    void pairsMasksWithAddresses() {
        var pasted = Pasted.readBy(new WmiAdapterParser(), """
                DHCPEnabled : False
                IPAddress   : {10.1.2.4, 10.1.2.5, fe80::1}
                IPSubnet    : {255.255.255.0, 255.255.255.255, 64}
                MACAddress  : 00:0D:3A:11:22:33
                """);
        assertEquals(List.of("wmi-adapter whole 1-4"), pasted.kinds());
        assertEquals(
                List.of(
                        "adapter-dhcp #1 = false",
                        "adapter-address #1 = 10.1.2.4",
                        "adapter-address #1 = 10.1.2.5",
                        "adapter-mac #1 = 000D3A112233",
                        "address-prefix #1/10.1.2.4 = 24",
                        "address-prefix #1/10.1.2.5 = 32"),
                pasted.says());
    }

    @Test
    void isBriefInItsDefaultForm() {
        var pasted = Pasted.readBy(new WmiAdapterParser(), """
                DHCPEnabled      : True
                IPAddress        : {10.1.2.4}
                DefaultIPGateway : {10.1.2.1}
                DNSDomain        :
                ServiceName      : netvsc
                Description      : Microsoft Hyper-V Network Adapter
                Index            : 1
                """);
        assertEquals(List.of("wmi-adapter brief 1-7"), pasted.kinds());
    }

    @Test
    void ignoresASingleSentence() {
        var pasted = Pasted.readBy(new WmiAdapterParser(), """
                DHCPEnabled : True にしてください
                IPAddress : 10.1.2.4
                """);
        assertEquals(List.of(), pasted.kinds());
    }
}
