package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;

class IpAddrParserTest {

    @Test
    void readsAnAddressItsLengthAndItsLease() {
        assertEquals(
                List.of(
                        "adapter-kind eth0 ethernet",
                        "adapter-state eth0 up",
                        "adapter-mac eth0 000D3A112233",
                        "adapter-address eth0 10.1.2.4",
                        "address-prefix eth0/10.1.2.4 24",
                        "address-origin eth0/10.1.2.4 dhcp"),
                said("""

                2: eth0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc mq state UP group default qlen 1000
                    link/ether 00:0d:3a:11:22:33 brd ff:ff:ff:ff:ff:ff
                    inet 10.1.2.4/24 brd 10.1.2.255 scope global dynamic eth0
                """));
    }

    @Test
    void aSlaveOfANicOfAzureIsItsVirtualFunction() {
        assertEquals(List.of("adapter-kind eth2 vf", "adapter-master eth2 eth0", "adapter-state eth2 up"), said("""

                4: eth2: <BROADCAST,MULTICAST,SLAVE,UP,LOWER_UP> mtu 1500 qdisc mq master eth0 state UP qlen 1000
                """));
    }

    @Test
    void aLostHeaderStartsAThingWithoutAName() {
        assertEquals(
                List.of(
                        "adapter-kind eth0 ethernet",
                        "adapter-state eth0 down",
                        "adapter-mac eth0 000D3A112233",
                        "adapter-mac #1 000D3A445566",
                        "adapter-address eth1 10.1.3.4",
                        "address-prefix eth1/10.1.3.4 24"),
                said("""

                2: eth0: <BROADCAST,MULTICAST> mtu 1500 state DOWN
                    link/ether 00:0d:3a:11:22:33 brd ff:ff:ff:ff:ff:ff
                    link/ether 00:0d:3a:44:55:66 brd ff:ff:ff:ff:ff:ff
                    inet 10.1.3.4/24 scope global eth1
                """));
    }

    @Test
    void theEndOfThePasteDoesNotSayThatThereIsNoAddress() {
        assertEquals(
                List.of(
                        "adapter-kind lo loopback",
                        "adapter-kind eth0 ethernet",
                        "adapter-state eth0 up",
                        "adapter-mac eth0 000D3A112233"),
                said("""

                1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN
                    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
                    inet 127.0.0.1/8 scope host lo
                       valid_lft forever preferred_lft forever
                2: eth0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP
                    link/ether 00:0d:3a:11:22:33 brd ff:ff:ff:ff:ff:ff
                """));
    }

    @Test
    void withoutMacAddressesTheOutputIsBrief() {
        var excerpts = Pasted.excerpts(new IpAddrParser(), """

                2: eth0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP
                    inet 10.1.2.4/24 scope global eth0
                """);

        assertEquals(
                List.of(Completeness.BRIEF),
                excerpts.stream().map(Excerpt::completeness).toList());
    }

    @Test
    void aHeaderAtTheEndIsCut() {
        var excerpts = Pasted.excerpts(new IpAddrParser(), """

                2: eth0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP
                    link/ether 00:0d:3a:11:22:33 brd ff:ff:ff:ff:ff:ff
                3: eth1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP
                """);

        assertEquals(
                List.of(Completeness.CUT),
                excerpts.stream().map(Excerpt::completeness).toList());
    }

    @Test
    void passesOverWordsAboutAddresses() {
        assertEquals(List.of(), said("""

                ip addr の結果では inet 10.1.2.4/24 でした。
                The link/ether line says 00:0d:3a:11:22:33.
                eth0: flags=4163<UP,BROADCAST,RUNNING,MULTICAST>  mtu 1500
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new IpAddrParser(), pasted);
    }
}
