package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;

class NmcliConnectionParserTest {

    @Test
    void readsTheSettingsOfAConnection() {
        assertEquals(
                List.of(
                        "file-dhcp eth0 false",
                        "file-dns eth0 10.1.0.10",
                        "file-dns eth0 10.1.0.11",
                        "file-address eth0 10.1.2.99",
                        "file-gateway eth0 10.1.2.1"),
                said("""

                connection.id:                          System eth0
                connection.interface-name:              eth0
                ipv4.method:                            manual
                ipv4.dns:                               10.1.0.10,10.1.0.11
                ipv4.addresses:                         10.1.2.99/24
                ipv4.gateway:                           10.1.2.1
                """));
    }

    @Test
    void aConnectionThatNamesNoInterfaceHasNoName() {
        assertEquals(List.of("file-dhcp #1 true"), said("""

                connection.id:                          Wired connection 1
                connection.interface-name:              --
                ipv4.method:                            auto
                """));
    }

    @Test
    void withoutItsMethodItIsCut() {
        var excerpts = Pasted.excerpts(new NmcliConnectionParser(), """

                connection.id:                          System eth0
                connection.interface-name:              eth0
                """);

        assertEquals(
                List.of(Completeness.CUT),
                excerpts.stream().map(Excerpt::completeness).toList());
    }

    @Test
    void passesOverWordsAboutConnections() {
        assertEquals(List.of(), said("""

                connection. It fails: always
                ipv4.method is manual
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new NmcliConnectionParser(), pasted);
    }
}
