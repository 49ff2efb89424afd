package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class NextHopParserTest {

    @Test
    void readsTheVerdict() {
        assertEquals(
                List.of("next-hop  = none"),
                Said.by(
                        new NextHopParser(),
                        "{\"nextHopType\": \"None\", \"nextHopIpAddress\": null, \"routeTableId\": \"System Route\"}"));
    }

    @Test
    void ignoresARoute() {
        assertEquals(
                List.of(),
                Said.by(
                        new NextHopParser(),
                        "{\"nextHopType\": \"Internet\", \"addressPrefix\": \"0.0.0.0/0\", \"routeTableId\": \"x\"}"));
    }
}
