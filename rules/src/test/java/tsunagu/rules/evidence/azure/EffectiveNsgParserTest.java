package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class EffectiveNsgParserTest {

    @Test
    void readsPluralFormsAndWhereTheNsgIsAttached() {
        assertEquals(
                List.of(
                        "rule-access g/r = allow",
                        "rule-source g/r = 10.0.0.0/8",
                        "rule-source g/r = *",
                        "rule-port g/r = 22",
                        "rule-port g/r = 80-90",
                        "rule-level g/r = subnet"),
                Said.by(new EffectiveNsgParser(), """
                {"value": [{"association": {"subnet": {"id": "/x/subnets/s"}}, "networkSecurityGroup": {"id": "/x/networkSecurityGroups/g"},
                 "effectiveSecurityRules": [{"name": "securityRules/r", "access": "Allow", "sourceAddressPrefixes": ["10.0.0.0/8", "Any"],
                   "destinationPortRanges": ["22-22", "80-90"]}]}]}"""));
    }

    @Test
    void leavesOutRulesOfAnNsgWhoseNameMayStandBehindTheCut() {
        assertEquals(
                List.of(),
                Said.by(
                        new EffectiveNsgParser(),
                        "{\"value\": [{\"effectiveSecurityRules\": [{\"name\": \"securityRules/r\", \"access\": \"Allow\","));
    }
}
