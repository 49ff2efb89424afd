package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class IpFlowParserTest {

    @Test
    void readsTheVerdict() {
        assertEquals(
                List.of("flow-access  = deny", "flow-rule  = securityRules/DenyRdp"),
                Said.by(new IpFlowParser(), "{\"access\": \"Deny\", \"ruleName\": \"securityRules/DenyRdp\"}"));
    }

    @Test
    void ignoresARuleOfAnNsg() {
        assertEquals(
                List.of(),
                Said.by(
                        new IpFlowParser(),
                        "{\"access\": \"Deny\", \"name\": \"DenyRdp\", \"direction\": \"Inbound\", \"priority\": 100}"));
    }
}
