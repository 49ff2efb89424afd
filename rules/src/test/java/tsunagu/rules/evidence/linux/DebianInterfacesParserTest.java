package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;

class DebianInterfacesParserTest {

    @Test
    void readsAStaticStanza() {
        assertEquals(
                List.of(
                        "file-dhcp eth0 false",
                        "file-address eth0 10.1.2.99",
                        "file-gateway eth0 10.1.2.1",
                        "file-dns eth0 8.8.8.8"),
                said("""

                auto eth0
                iface eth0 inet static
                    address 10.1.2.99/24
                    gateway 10.1.2.1
                    dns-nameservers 8.8.8.8
                """));
    }

    @Test
    void anAddressBelowDhcpIsOfALostStanza() {
        assertEquals(List.of("file-dhcp eth0 true"), said("""

                iface eth0 inet dhcp
                    address 10.1.3.4
                """));
    }

    @Test
    void aSecondAddressIsOfALostStanza() {
        assertEquals(List.of("file-dhcp eth0 false", "file-address eth0 10.1.2.99"), said("""

                iface eth0 inet static
                    address 10.1.2.99
                    netmask 255.255.255.0
                    address 10.1.3.4
                    gateway 10.1.3.1
                """));
    }

    @Test
    void aStanzaWithNothingBelowItIsCut() {
        var excerpts = Pasted.excerpts(new DebianInterfacesParser(), """

                iface eth0 inet static
                """);

        assertEquals(
                List.of(Completeness.CUT),
                excerpts.stream().map(Excerpt::completeness).toList());
    }

    @Test
    void passesOverWordsThatBeginAlike() {
        assertEquals(List.of(), said("""

                auto eth0
                address 10.1.2.99
                iface eth0 を変更しました
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new DebianInterfacesParser(), pasted);
    }
}
