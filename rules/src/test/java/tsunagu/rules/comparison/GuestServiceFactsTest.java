package tsunagu.rules.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagu.rules.evidence.Field;

class GuestServiceFactsTest {

    private final Shown shown = new Shown();

    @ParameterizedTest
    @CsvSource({
        "mac-mismatch, mac.bound-to-old, true",
        "no-interface, mac.bound-to-old, true",
        "dhcp-timeout, guest.dhcp-times-out, true",
        "wireserver-unreachable, wireserver.reachable, false",
        "dracut, boot.screen, linux-rescue",
        "sshd-permissions, service.ssh, broken",
        "brute-force, brute-force.seen, true",
        "out-of-memory, vm.exhausted, true"
    })
    void signsInLogsAreFacts(String sign, String fact, String value) {
        assertEquals(
                value, shown.say(Field.LOG_SIGN, sign, "eth0").end("boot-log").fact(fact));
    }

    @ParameterizedTest
    @CsvSource({
        "DHCP, stopped, service.dhcp, stopped",
        "TermService, running, service.rdp, running",
        "nsi, stopped, service.nsi, stopped",
        "sshd, failed, service.ssh, broken",
        "sshd, start-pending, service.ssh, none"
    })
    void servicesRunOrDoNot(String service, String state, String fact, String value) {
        assertEquals(
                value,
                shown.say(Field.SERVICE_STATE, service, state).end("sc-query").fact(fact));
    }

    @Test
    void whatListensRunsWhateverItsServiceSays() {
        shown.say(Field.SERVICE_STATE, "ssh", "stopped")
                .say(Field.LISTENING, "tcp/22", "systemd")
                .end("ss");
        assertEquals("running", shown.fact("service.ssh"));
    }

    @Test
    void sshOnAnotherPortIsSaid() {
        assertEquals(
                "other-port",
                shown.say(Field.LISTENING, "tcp/2222", "sshd").end("ss").fact("service.ssh"));
    }

    @Test
    void theFirewallBlocksOnlyWhileItIsOn() {
        shown.say(Field.FIREWALL_INBOUND, "Domain", "block-always")
                .say(Field.FIREWALL_STATE, "Domain", "off")
                .end("advfirewall");
        assertEquals("none", shown.fact("firewall.blocks-all"));
        shown.say(Field.FIREWALL_INBOUND, "Public", "block-always")
                .say(Field.FIREWALL_STATE, "Public", "on")
                .end("advfirewall");
        assertEquals("true", shown.fact("firewall.blocks-all"));
    }

    @Test
    void aLinuxFirewallThatLetsSshInDoesNotBlock() {
        shown.say(Field.FIREWALL_INBOUND, "ufw", "block")
                .say(Field.FIREWALL_STATE, "ufw", "on")
                .say(Field.FIREWALL_ALLOWS, "ufw", "22/tcp")
                .end("linux-firewall");
        assertEquals("false", shown.fact("firewall.linux-blocks"));
    }

    @Test
    void aLinuxFirewallThatLetsNobodyInBlocks() {
        shown.say(Field.FIREWALL_INBOUND, "iptables", "block")
                .say(Field.FIREWALL_STATE, "iptables", "on")
                .end("linux-firewall");
        assertEquals("true", shown.fact("firewall.linux-blocks"));
    }

    @ParameterizedTest
    @CsvSource({
        "PortNumber, 3390, rdp.port-changed, true",
        "PortNumber, 3389, rdp.port-changed, false",
        "fDenyTSConnections, 1, rdp.disabled, true",
        "fDenyTSConnections, 0, rdp.disabled, false",
        "TSEnabled, 0, rdp.disabled, true",
        "fLogonDisabled, 0, rdp.disabled, none"
    })
    void theRegistrySaysWhetherRemoteDesktopListens(String name, String value, String fact, String expected) {
        assertEquals(
                expected,
                shown.say(Field.REGISTRY_VALUE, name, value).end("registry").fact(fact));
    }

    @Test
    void oneFailedTestOfThePlatformIsEnough() {
        shown.say(Field.TEST_CONNECTION, "168.63.129.16:80", "succeeded")
                .say(Field.TEST_CONNECTION, "168.63.129.16:32526", "failed")
                .end("test-netconnection");
        assertEquals("false", shown.fact("wireserver.reachable"));
    }

    @Test
    void aProxyIsSet() {
        assertEquals(
                "true",
                shown.say(Field.PROXY, "winhttp", "proxy:8080")
                        .end("winhttp-proxy")
                        .fact("proxy.set"));
    }
}
