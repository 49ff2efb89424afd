package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class ResourceHealthParserTest {

    @Test
    void readsTheHealthOfAMachine() {
        assertEquals(
                List.of("vm-health vm = degraded"),
                Said.by(
                        new ResourceHealthParser(),
                        "{\"id\": \"/x/virtualMachines/vm/providers/Microsoft.ResourceHealth/availabilityStatuses/current\", \"properties\": {\"availabilityState\": \"Degraded\"}}"));
    }
}
