package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;

class FirewalldParserTest {

    @Test
    void readsTheZoneOfAnEthernetInterface() {
        assertEquals(
                List.of(
                        "firewall-state firewalld on",
                        "firewall-inbound firewalld reject",
                        "firewall-allows firewalld ssh",
                        "firewall-allows firewalld 8080/tcp"),
                said("""

                public (active)
                  target: default
                  icmp-block-inversion: no
                  interfaces: eth0
                  services: ssh
                  ports: 8080/tcp
                """));
    }

    @Test
    void aZoneThatIsNotInUseSaysNothing() {
        assertEquals(List.of(), said("""

                work
                  target: ACCEPT
                  icmp-block-inversion: no
                  interfaces:
                  services: ssh
                """));
    }

    @Test
    void aZoneWhoseHeaderWasLostSaysNothing() {
        assertEquals(
                List.of(
                        "firewall-state firewalld on",
                        "firewall-inbound firewalld reject",
                        "firewall-allows firewalld ssh"),
                said("""

                public (active)
                  target: default
                  interfaces: eth0
                  services: ssh
                  target: ACCEPT
                  interfaces:
                  services: telnet
                """));
    }

    @Test
    void withoutItsRichRulesItIsCut() {
        var excerpts = Pasted.excerpts(new FirewalldParser(), """

                public (active)
                  target: default
                  interfaces: eth0
                """);

        assertEquals(
                List.of(Completeness.CUT),
                excerpts.stream().map(Excerpt::completeness).toList());
    }

    @Test
    void passesOverWordsAboutTargets() {
        assertEquals(List.of(), said("""

                target: production
                running
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new FirewalldParser(), pasted);
    }
}
