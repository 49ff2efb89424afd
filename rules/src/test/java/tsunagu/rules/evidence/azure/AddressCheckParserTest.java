package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class AddressCheckParserTest {

    @Test
    void readsWhetherTheAddressIsFree() {
        assertEquals(
                List.of("checked-address-free  = false"),
                Said.by(new AddressCheckParser(), "{\"available\": false, \"availableIPAddresses\": [\"10.0.0.9\"]}"));
    }

    @Test
    void ignoresOtherThingsThatAreAvailable() {
        assertEquals(List.of(), Said.by(new AddressCheckParser(), "{\"available\": true, \"name\": \"x\"}"));
    }
}
