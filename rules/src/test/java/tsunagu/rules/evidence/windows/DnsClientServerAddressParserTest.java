package tsunagu.rules.evidence.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DnsClientServerAddressParserTest {

    @Test
    void readsATable() {
        var pasted = Pasted.readBy(new DnsClientServerAddressParser(), """
                InterfaceAlias               Interface Address ServerAddresses
                                             Index     Family
                --------------               --------- ------- ---------------
                Ethernet                             5 IPv4    {10.1.0.10, 10.1.0.11...}
                vEthernet (nat)                     21 IPv4    {}
                """);
        assertEquals(List.of("get-dnsclientserveraddress whole 1-5"), pasted.kinds());
        assertEquals(
                List.of(
                        "adapter-index Ethernet = 5",
                        "adapter-dns Ethernet = 10.1.0.10",
                        "adapter-index vEthernet (nat) = 21",
                        "adapter-dns vEthernet (nat) = none"),
                pasted.says());
    }

    @Test
    void isCutBeforeTheServers() {
        var pasted = Pasted.readBy(new DnsClientServerAddressParser(), """
                InterfaceAlias  : Ethernet
                InterfaceIndex  : 5
                AddressFamily   : IPv4
                ServerAddresses : {10.1.0.10}

                InterfaceAlias  : Ethernet 2
                InterfaceIndex  : 7
                """);
        assertEquals(List.of("get-dnsclientserveraddress cut 1-7"), pasted.kinds());
    }

    @Test
    void ignoresSentences() {
        var pasted = Pasted.readBy(new DnsClientServerAddressParser(), """
                InterfaceAlias is missing
                Ethernet 5 IPv4 is mine {
                ServerAddresses: 10.1.0.10
                """);
        assertEquals(List.of(), pasted.kinds());
    }
}
