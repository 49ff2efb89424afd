package tsunagu.rules.evidence.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AdvfirewallParserTest {

    @Test
    void readsThatEverythingIsBlocked() {
        var pasted = Pasted.readBy(new AdvfirewallParser(), """
                パブリック プロファイル設定:
                ----------------------------------------------------------------------
                状態                                  オン
                ファイアウォール ポリシー             BlockInboundAlways,AllowOutbound
                OK
                """);
        assertEquals(List.of("advfirewall whole 1-5"), pasted.kinds());
        assertEquals(List.of("firewall-state public = on", "firewall-inbound public = block-always"), pasted.says());
    }

    @Test
    void isBriefWithoutPolicies() {
        var pasted = Pasted.readBy(new AdvfirewallParser(), """
                Domain Profile Settings:
                ----------------------------------------------------------------------
                State                                 OFF
                Ok.
                """);
        assertEquals(List.of("advfirewall brief 1-4"), pasted.kinds());
    }

    @Test
    void isCutBeforeItsLastLine() {
        var pasted = Pasted.readBy(new AdvfirewallParser(), """
                Domain Profile Settings:
                ----------------------------------------------------------------------
                State                                 ON
                """);
        assertEquals(List.of("advfirewall cut 1-3"), pasted.kinds());
    }

    @Test
    void doesNotGiveAProfileTheStateOfAnother() {
        var pasted = Pasted.readBy(new AdvfirewallParser(), """
                Domain Profile Settings:
                State                                 ON
                State                                 OFF
                Ok.
                """);
        assertEquals(List.of("firewall-state domain = on", "firewall-state #1 = off"), pasted.says());
    }

    @Test
    void ignoresSentences() {
        var pasted = Pasted.readBy(new AdvfirewallParser(), """
                Public Profile Settings:
                I turned them off. State ON
                ファイアウォール は BlockInbound です
                """);
        assertEquals(List.of(), pasted.kinds());
    }
}
