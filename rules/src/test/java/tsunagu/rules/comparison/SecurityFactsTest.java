package tsunagu.rules.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Field;

class SecurityFactsTest {

    private final Shown shown = new Shown();

    @Test
    void theRuleWithTheLowestNumberDecides() {
        rule("nsg/DenyRdp", "deny", 200, "*", "3389")
                .rule("nsg/DenySsh", "deny", 210, "*", "22")
                .rule("nsg/Allow", "allow", 300, "*", "0-65535");
        assertEquals("deny", fact("nsg.access"));
        assertEquals("user", fact("nsg.rule"));
    }

    @Test
    void everyGroupMustAllow() {
        rule("subnet/Allow", "allow", 300, "*", "*")
                .rule("nic/defaultSecurityRules/DenyAllInBound", "deny", 65500, "*", "*");
        assertEquals("deny", fact("nsg.access"));
        assertEquals("default", fact("nsg.rule"));
    }

    @Test
    void aRuleForSomeSourcesOnlyIsSaid() {
        rule("nsg/Office", "allow", 300, "203.0.113.7/32", "3389").rule("nsg/DenyAllInBound", "deny", 65500, "*", "*");
        assertEquals("deny", fact("nsg.access"));
        assertEquals("true", fact("nsg.source-limited"));
    }

    @Test
    void whatJustInTimeAccessClosedIsSaid() {
        rule("nsg/SecurityCenter-JITRule_123", "deny", 4096, "*", "3389").rule("nsg/DenySsh", "deny", 4097, "*", "22");
        assertEquals("jit", fact("nsg.rule"));
    }

    @Test
    void portsThatFareDifferentlyDecideNothingUntilTheSystemIsKnown() {
        rule("nsg/Allow", "allow", 300, "Internet", "3389").rule("nsg/DenyAllInBound", "deny", 65500, "*", "*");
        assertEquals("none", fact("nsg.access"));
        shown.say(Field.VM_OS, "vm", "windows").end("instance-view");
        assertEquals("allow", fact("nsg.access"));
    }

    @Test
    void theVerdictOfATestStands() {
        shown.say(Field.FLOW_ACCESS, "", "deny")
                .say(Field.FLOW_RULE, "", "defaultSecurityRules/DefaultInboundDenyAll")
                .end("ip-flow");
        assertEquals("deny", fact("nsg.access"));
        assertEquals("default", fact("nsg.rule"));
    }

    private SecurityFactsTest rule(String of, String access, int priority, String source, String port) {
        shown.say(Field.RULE_ACCESS, of, access)
                .say(Field.RULE_DIRECTION, of, "inbound")
                .say(Field.RULE_PRIORITY, of, String.valueOf(priority))
                .say(Field.RULE_PROTOCOL, of, "tcp")
                .say(Field.RULE_SOURCE, of, source)
                .say(Field.RULE_PORT, of, port)
                .end("effective-nsg");
        return this;
    }

    private String fact(String name) {
        return shown.fact(name);
    }
}
