package tsunagu.rules.evidence.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TestNetConnectionParserTest {

    @Test
    void readsAPortThatAnswers() {
        var pasted = Pasted.readBy(new TestNetConnectionParser(), """
                ComputerName     : 10.1.0.10
                RemoteAddress    : 10.1.0.10
                RemotePort       : 53
                InterfaceAlias   : Ethernet 2
                SourceAddress    : 10.1.2.4
                TcpTestSucceeded : True
                """);
        assertEquals(List.of("test-netconnection whole 1-6"), pasted.kinds());
        assertEquals(List.of("test-connection 10.1.0.10:53 = succeeded"), pasted.says());
    }

    @Test
    void isCutBeforeTheVerdict() {
        var pasted = Pasted.readBy(new TestNetConnectionParser(), """
                警告: TCP connect to (10.1.2.4 : 3389) failed

                ComputerName     : 10.1.2.4
                RemoteAddress    : 10.1.2.4
                RemotePort       : 3389
                PingSucceeded    : False
                """);
        assertEquals(List.of("test-netconnection cut 1-6"), pasted.kinds());
        assertEquals(List.of("test-connection 10.1.2.4:3389 = failed"), pasted.says());
    }

    @Test
    void saysNothingOfAPing() {
        var pasted = Pasted.readBy(new TestNetConnectionParser(), """
                ComputerName           : 10.1.2.4
                RemoteAddress          : 10.1.2.4
                PingSucceeded          : False
                PingReplyDetails (RTT) : 0 ms
                """);
        assertEquals(List.of(), pasted.says());
    }

    @Test
    void ignoresOtherWarnings() {
        var pasted = Pasted.readBy(new TestNetConnectionParser(), """
                WARNING: The names of some imported commands include unapproved verbs
                警告: 接続に失敗しました
                """);
        assertEquals(List.of(), pasted.kinds());
    }
}
