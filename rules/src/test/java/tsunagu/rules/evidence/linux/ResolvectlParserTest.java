package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;

class ResolvectlParserTest {

    @Test
    void readsTheServersOfALink() {
        assertEquals(
                List.of(
                        "adapter-dns eth0 10.1.0.10",
                        "adapter-dns eth0 10.1.0.11",
                        "adapter-suffix eth0 example.local"),
                said("""

                Link 2 (eth0)
                    Current Scopes: DNS
                Current DNS Server: 10.1.0.10
                       DNS Servers: 10.1.0.10
                                    10.1.0.11
                        DNS Domain: example.local
                """));
    }

    @Test
    void aLinkWhoseHeaderWasLostHasNoName() {
        assertEquals(List.of("adapter-dns eth0 none", "adapter-dns #1 10.1.0.11"), said("""

                Link 2 (eth0)
                    Current Scopes: none
                    Current Scopes: DNS
                       DNS Servers: 10.1.0.11
                """));
    }

    @Test
    void aLinkWithNothingBelowItIsCut() {
        var excerpts = Pasted.excerpts(new ResolvectlParser(), """

                Link 2 (eth0)
                    Current Scopes: DNS
                       DNS Servers: 10.1.0.10
                Link 3 (eth1)
                """);

        assertEquals(
                List.of(Completeness.CUT),
                excerpts.stream().map(Excerpt::completeness).toList());
    }

    @Test
    void passesOverOtherLists() {
        assertEquals(List.of(), said("""

                DNS Servers: 10.1.0.10
                Global
                Link 2 is slow
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new ResolvectlParser(), pasted);
    }
}
