package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class IptablesParserTest {

    @Test
    void readsThePolicyAndTheRulesForIncomingPackets() {
        assertEquals(List.of("firewall-inbound iptables block", "firewall-allows iptables 22/tcp"), said("""

                Chain INPUT (policy DROP)
                target     prot opt source               destination
                ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:22
                Chain FORWARD (policy ACCEPT)
                target     prot opt source               destination
                ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80
                """));
    }

    @Test
    void aRuleBehindOneThatTurnsEverythingAwayLetsNothingIn() {
        assertEquals(List.of("firewall-inbound iptables allow", "firewall-denies iptables all"), said("""

                Chain INPUT (policy ACCEPT)
                REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-host-prohibited
                ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:22
                """));
    }

    @Test
    void aChainWhoseHeaderWasLostSaysNothing() {
        assertEquals(List.of("firewall-inbound iptables block"), said("""

                Chain INPUT (policy DROP)
                target     prot opt source               destination
                target     prot opt source               destination
                ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80
                """));
    }

    @Test
    void passesOverOtherChains() {
        assertEquals(List.of(), said("""

                Chain INPUT is missing
                Chain of events (policy unknown)
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new IptablesParser(), pasted);
    }
}
