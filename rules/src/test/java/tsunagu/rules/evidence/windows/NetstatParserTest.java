package tsunagu.rules.evidence.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetstatParserTest {

    @Test
    void readsWhatIsListenedOn() {
        var pasted = Pasted.readBy(new NetstatParser(), """
                Active Connections

                  Proto  Local Address          Foreign Address        State           PID
                  TCP    0.0.0.0:3389           0.0.0.0:0              LISTENING       1044
                  TCP    127.0.0.1:8080         0.0.0.0:0              LISTENING       2211
                  TCP    10.1.2.4:3389          203.0.113.5:50123      ESTABLISHED     1044
                  UDP    0.0.0.0:3389           *:*                                    1044
                """);
        assertEquals(List.of("netstat whole 1-7"), pasted.kinds());
        assertEquals(List.of("listening tcp/3389 = 1044"), pasted.says());
    }

    @Test
    void isBriefWhenItWasFiltered() {
        var pasted = Pasted.readBy(new NetstatParser(), """
                  TCP         [::]:3389              [::]:0                 LISTENING       1044
                """);
        assertEquals(List.of("netstat brief 1-1"), pasted.kinds());
    }

    @Test
    void isCutBeforeDatagrams() {
        var pasted = Pasted.readBy(new NetstatParser(), """
                  プロトコル  ローカル アドレス  外部アドレス  状態  PID
                  TCP         0.0.0.0:135        0.0.0.0:0     LISTENING  900
                """);
        assertEquals(List.of("netstat cut 1-2"), pasted.kinds());
    }

    @Test
    void doesNotGiveAPortTheServiceOfALostOne() {
        var pasted = Pasted.readBy(new NetstatParser(), """
                  TCP    0.0.0.0:135            0.0.0.0:0              LISTENING
                  RpcSs
                 [svchost.exe]
                  TermService
                 [svchost.exe]
                """);
        assertEquals(List.of("listening tcp/135 = unknown", "listening tcp/135 = RpcSs"), pasted.says());
    }

    @Test
    void ignoresLinuxAndSentences() {
        var pasted = Pasted.readBy(new NetstatParser(), """
                tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN      812/sshd
                TCP 3389 は LISTENING です
                """);
        assertEquals(List.of(), pasted.kinds());
    }
}
