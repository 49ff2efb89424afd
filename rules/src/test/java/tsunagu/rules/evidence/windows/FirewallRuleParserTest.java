package tsunagu.rules.evidence.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirewallRuleParserTest {

    @Test
    void readsAnInboundRule() {
        var pasted = Pasted.readBy(new FirewallRuleParser(), """
                Rule Name:                            Remote Desktop - User Mode (TCP-In)
                ----------------------------------------------------------------------
                Enabled:                              No
                Direction:                            In
                Protocol:                             TCP
                LocalPort:                            3389
                Action:                               Block
                Ok.
                """);
        assertEquals(List.of("firewall-rule whole 1-8"), pasted.kinds());
        assertEquals(
                List.of(
                        "firewall-rule-enabled Remote Desktop - User Mode (TCP-In) = false",
                        "firewall-rule-port Remote Desktop - User Mode (TCP-In) = 3389",
                        "firewall-rule-action Remote Desktop - User Mode (TCP-In) = block"),
                pasted.says());
    }

    @Test
    void passesOutboundRulesOver() {
        var pasted = Pasted.readBy(new FirewallRuleParser(), """
                規則名:                               DNS (UDP 送信)
                有効:                                 はい
                方向:                                 出力
                操作:                                 ブロック
                """);
        assertEquals(List.of(), pasted.kinds());
    }

    @Test
    void doesNotGiveARuleWhatBelongsToOneWhoseNameWasLost() {
        var pasted = Pasted.readBy(new FirewallRuleParser(), """
                Rule Name:                            Web
                Enabled:                              Yes
                Direction:                            In
                Action:                               Allow
                Enabled:                              No
                Direction:                            In
                Action:                               Block
                """);
        assertEquals(List.of("firewall-rule-enabled Web = true", "firewall-rule-action Web = allow"), pasted.says());
    }

    @Test
    void ignoresOtherLists() {
        var pasted = Pasted.readBy(new FirewallRuleParser(), """
                Enabled: No
                Name                : TermService
                DisplayName         : Remote Desktop Services
                Status              : Running
                ServiceType         : Win32OwnProcess
                """);
        assertEquals(List.of(), pasted.kinds());
    }
}
