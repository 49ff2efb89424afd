package tsunagu.rules.evidence.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetIpAddressParserTest {

    @Test
    void readsATableWhateverTheOrderOfItsColumns() {
        var pasted = Pasted.readBy(new NetIpAddressParser(), """
                InterfaceAlias IPAddress SkipAsSource PrefixLength
                -------------- --------- ------------ ------------
                Ethernet 2     10.1.2.4         False           24
                """);
        assertEquals(List.of("get-netipaddress brief 1-3"), pasted.kinds());
        assertEquals(
                List.of(
                        "adapter-address Ethernet 2 = 10.1.2.4",
                        "address-skip-as-source Ethernet 2/10.1.2.4 = false",
                        "address-prefix Ethernet 2/10.1.2.4 = 24"),
                pasted.says());
    }

    @Test
    void readsAListWithABlankLineBehindEachLine() {
        var pasted = Pasted.readBy(new NetIpAddressParser(), """
                IPAddress         : 10.1.2.4

                InterfaceAlias    : Ethernet

                PrefixOrigin      : Manual

                IPAddress         : 10.1.2.5

                InterfaceAlias    : Ethernet

                PrefixOrigin      : Dhcp
                """);
        assertEquals(
                List.of(
                        "adapter-address Ethernet = 10.1.2.4",
                        "address-origin Ethernet/10.1.2.4 = manual",
                        "adapter-address Ethernet = 10.1.2.5",
                        "address-origin Ethernet/10.1.2.5 = dhcp"),
                pasted.says());
    }

    @Test
    void isCutBeforeTheOrigin() {
        var pasted = Pasted.readBy(new NetIpAddressParser(), """
                IPAddress         : 10.1.2.4
                InterfaceIndex    : 7
                InterfaceAlias    : Ethernet
                PrefixLength      : 24
                """);
        assertEquals(List.of("get-netipaddress cut 1-4"), pasted.kinds());
    }

    @Test
    void ignoresLookAlikes() {
        var pasted = Pasted.readBy(new NetIpAddressParser(), """
                IPAddress is unknown
                IPAddress : 10.1.2.4 だったはずです
                DHCPEnabled : True
                IPAddress   : {10.1.2.4}
                IPSubnet    : {255.255.255.0}
                """);
        assertEquals(List.of(), pasted.kinds());
    }
}
