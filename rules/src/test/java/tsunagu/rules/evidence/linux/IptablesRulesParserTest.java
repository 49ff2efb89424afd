package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;

class IptablesRulesParserTest {

    @Test
    void readsPoliciesAndRules() {
        assertEquals(List.of("firewall-inbound iptables block", "firewall-allows iptables 22/tcp"), said("""

                -P INPUT DROP
                -A INPUT -s 203.0.113.0/24 -p tcp -m tcp --dport 22 -j ACCEPT
                -A INPUT -s 198.51.100.9/32 -p tcp -m tcp --dport 80 -j DROP
                -A FORWARD -p tcp --dport 81 -j ACCEPT
                """));
    }

    @Test
    void aChainOfAnotherTableHasNoPolicyToSpeakOf() {
        assertEquals(List.of(), said("""

                *nat
                :INPUT ACCEPT [0:0]
                COMMIT
                :INPUT ACCEPT [0:0]
                """));
    }

    @Test
    void aTableWithoutItsEndIsCut() {
        var excerpts = Pasted.excerpts(new IptablesRulesParser(), """

                *filter
                :INPUT DROP [0:0]
                """);

        assertEquals(
                List.of(Completeness.CUT),
                excerpts.stream().map(Excerpt::completeness).toList());
    }

    @Test
    void passesOverOtherOptions() {
        assertEquals(List.of(), said("""

                -A is an option
                -P 22
                * filter
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new IptablesRulesParser(), pasted);
    }
}
