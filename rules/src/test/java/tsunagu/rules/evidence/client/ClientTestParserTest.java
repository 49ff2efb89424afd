package tsunagu.rules.evidence.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class ClientTestParserTest {

    @Test
    void readsWhetherAPortAnswers() {
        assertEquals(
                List.of("test-connection 203.0.113.5:22 = succeeded", "test-connection 203.0.113.5:3389 = failed"),
                Said.by(new ClientTestParser(), """
                Connection to 203.0.113.5 22 port [tcp/ssh] succeeded!
                nc: connect to 203.0.113.5 port 3389 (tcp) failed: Connection refused"""));
    }

    @Test
    void takesThePortFromTheCommandAbove() {
        assertEquals(List.of("test-connection 203.0.113.5:22 = succeeded"), Said.by(new ClientTestParser(), """
                $ telnet 203.0.113.5 22
                Trying 203.0.113.5...
                Connected to 203.0.113.5."""));
    }

    @Test
    void doesNotGuessAPort() {
        assertEquals(List.of(), Said.by(new ClientTestParser(), "Connected to 203.0.113.5."));
    }
}
