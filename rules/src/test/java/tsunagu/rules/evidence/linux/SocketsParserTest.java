package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SocketsParserTest {

    @Test
    void readsWhatSsAndNetstatShow() {
        assertEquals(List.of("listening tcp/22 sshd", "listening tcp/80 nginx"), said("""

                LISTEN   0        128              0.0.0.0:22            0.0.0.0:*      users:(("sshd",pid=812,fd=3))
                tcp        0      0 0.0.0.0:80              0.0.0.0:*               LISTEN      900/nginx: master
                """));
    }

    @Test
    void whatListensOnTheLoopbackIsNotReached() {
        assertEquals(List.of(), said("""

                LISTEN   0        128            127.0.0.1:22            0.0.0.0:*      users:(("sshd",pid=812,fd=3))
                LISTEN   0        128                [::1]:25               [::]:*
                """));
    }

    @Test
    void passesOverTheSocketsOfWindows() {
        assertEquals(List.of(), said("""

                  TCP    0.0.0.0:3389           0.0.0.0:0              LISTENING       1100
                LISTEN to me
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new SocketsParser(), pasted);
    }
}
