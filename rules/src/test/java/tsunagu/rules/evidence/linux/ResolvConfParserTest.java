package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResolvConfParserTest {

    @Test
    void readsServersAndSuffixes() {
        assertEquals(
                List.of(
                        "guest-search-suffix  example.local",
                        "guest-search-suffix  corp.example",
                        "guest-resolver  10.1.0.10",
                        "guest-resolver  10.1.0.11"),
                said("""

                search example.local corp.example
                nameserver 10.1.0.10
                nameserver 10.1.0.11
                """));
    }

    @Test
    void passesOverSentencesThatBeginAlike() {
        assertEquals(List.of(), said("""

                search the settings for the server
                domain controller is 10.1.0.10
                nameserver is not reachable
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new ResolvConfParser(), pasted);
    }
}
