package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class IfconfigParserTest {

    @Test
    void readsTheNewerLayout() {
        assertEquals(
                List.of(
                        "adapter-kind eth0 ethernet",
                        "adapter-state eth0 up",
                        "adapter-address eth0 10.1.2.4",
                        "address-prefix eth0/10.1.2.4 24",
                        "adapter-mac eth0 000D3A112233"),
                said("""

                eth0: flags=4163<UP,BROADCAST,RUNNING,MULTICAST>  mtu 1500
                        inet 10.1.2.4  netmask 255.255.255.0  broadcast 10.1.2.255
                        ether 00:0d:3a:11:22:33  txqueuelen 1000  (Ethernet)
                """));
    }

    @Test
    void anAliasAddsAnAddressToItsInterface() {
        assertEquals(List.of("adapter-address eth0 10.1.2.5", "address-prefix eth0/10.1.2.5 24"), said("""

                eth0:1    Link encap:Ethernet
                          inet addr:10.1.2.5  Bcast:10.1.2.255  Mask:255.255.255.0
                """));
    }

    @Test
    void aLostHeaderStartsAThingWithoutAName() {
        assertEquals(
                List.of(
                        "adapter-kind eth0 ethernet",
                        "adapter-state eth0 up",
                        "adapter-mac eth0 000D3A112233",
                        "adapter-address #1 10.1.3.4",
                        "address-prefix #1/10.1.3.4 24"),
                said("""

                eth0: flags=4163<UP,BROADCAST,RUNNING,MULTICAST>  mtu 1500
                        ether 00:0d:3a:11:22:33  txqueuelen 1000  (Ethernet)
                        RX packets 0  bytes 0 (0.0 B)
                        inet 10.1.3.4  netmask 255.255.255.0  broadcast 10.1.3.255
                """));
    }

    @Test
    void passesOverTheInterfacesOfAMac() {
        assertEquals(List.of(), said("""

                utun0: flags=8051<UP,POINTOPOINT,RUNNING,MULTICAST> mtu 1380
                en0: flags=8863<UP,BROADCAST,SMART,RUNNING,SIMPLEX,MULTICAST> mtu 1500
                	inet 192.168.11.5 netmask 0xffffff00 broadcast 192.168.11.255
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new IfconfigParser(), pasted);
    }
}
