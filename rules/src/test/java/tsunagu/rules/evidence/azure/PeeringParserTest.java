package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class PeeringParserTest {

    @Test
    void readsTheStateOfAPeering() {
        assertEquals(
                List.of("peering-state to-hub = disconnected"),
                Said.by(
                        new PeeringParser(),
                        "{\"name\": \"to-hub\", \"properties\": {\"peeringState\": \"Disconnected\"}}"));
    }
}
