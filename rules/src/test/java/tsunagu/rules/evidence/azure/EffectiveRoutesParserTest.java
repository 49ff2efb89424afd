package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class EffectiveRoutesParserTest {

    @Test
    void doesNotLeadAlongAnInvalidRoute() {
        assertEquals(
                List.of(
                        "azure-route-state 0.0.0.0/0 = invalid",
                        "azure-route-state 0.0.0.0/0 = active",
                        "azure-route-hop 0.0.0.0/0 = virtualappliance",
                        "azure-route-hop-address 0.0.0.0/0 = 10.0.9.4",
                        "azure-route-origin 0.0.0.0/0 = user"),
                Said.by(new EffectiveRoutesParser(), """
                [{"addressPrefix": ["0.0.0.0/0"], "nextHopType": "Internet", "nextHopIpAddress": [], "source": "Default", "state": "Invalid"},
                 {"addressPrefix": ["0.0.0.0/0"], "nextHopType": "VirtualAppliance", "nextHopIpAddress": ["10.0.9.4"], "source": "User", "state": "Active"}]"""));
    }

    @Test
    void ignoresARouteWhoseStateIsMissing() {
        assertEquals(
                List.of(),
                Said.by(
                        new EffectiveRoutesParser(),
                        "[{\"addressPrefix\": [\"0.0.0.0/0\"], \"nextHopType\": \"Internet\", \"source\": \"Default\""));
    }
}
