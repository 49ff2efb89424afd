package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class SecurityRuleParserTest {

    @Test
    void readsRulesAsTheyAreWritten() {
        assertEquals(
                List.of(
                        "rule-access g/r = deny",
                        "rule-direction g/r = inbound",
                        "rule-priority g/r = 100",
                        "rule-protocol g/r = all",
                        "rule-source g/r = *",
                        "rule-port g/r = 0-65535"),
                Said.by(new SecurityRuleParser(), """
                [{"id": "/x/networkSecurityGroups/g/securityRules/r", "name": "r", "access": "Deny", "direction": "Inbound",
                  "priority": 100, "protocol": "*", "sourceAddressPrefix": "*", "destinationPortRange": "*"}]"""));
    }

    @Test
    void ignoresAWafRule() {
        assertEquals(
                List.of(),
                Said.by(
                        new SecurityRuleParser(),
                        "{\"name\": \"r\", \"action\": \"Block\", \"priority\": 1, \"matchConditions\": []}"));
    }
}
