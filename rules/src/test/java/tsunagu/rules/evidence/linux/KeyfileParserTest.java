package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;

class KeyfileParserTest {

    @Test
    void readsAnAddressAndTheGatewayBehindIt() {
        assertEquals(
                List.of(
                        "file-address eth0 10.1.2.99",
                        "file-gateway eth0 10.1.2.1",
                        "file-dns eth0 8.8.8.8",
                        "file-dhcp eth0 false"),
                said("""

                [connection]
                id=System eth0
                interface-name=eth0

                [ipv4]
                address1=10.1.2.99/24,10.1.2.1
                dns=8.8.8.8;
                method=manual
                """));
    }

    @Test
    void whatFollowsADoubledKeyMayBeOfAnotherSection() {
        assertEquals(List.of("file-dhcp eth0 true"), said("""

                [connection]
                id=eth0

                [ipv4]
                method=auto
                method=manual
                gateway=10.1.2.1
                """));
    }

    @Test
    void withoutItsAddressingItIsCut() {
        var excerpts = Pasted.excerpts(new KeyfileParser(), """

                [connection]
                id=eth0
                """);

        assertEquals(
                List.of(Completeness.CUT),
                excerpts.stream().map(Excerpt::completeness).toList());
    }

    @Test
    void passesOverOtherSections() {
        assertEquals(List.of(), said("""

                [Unit]
                Description=sshd
                [Service]
                method=auto
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new KeyfileParser(), pasted);
    }
}
