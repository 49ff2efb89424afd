package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RouteTableParserTest {

    @Test
    void readsDestinationMaskAndGateway() {
        assertEquals(
                List.of(
                        "route-destination 10.9.0.0/16 via 10.1.2.254 10.9.0.0/16",
                        "route-gateway 10.9.0.0/16 via 10.1.2.254 10.1.2.254",
                        "route-interface 10.9.0.0/16 via 10.1.2.254 eth0",
                        "route-metric 10.9.0.0/16 via 10.1.2.254 5"),
                said("""

                Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
                10.9.0.0        10.1.2.254      255.255.0.0     UG    5      0        0 eth0
                """));
    }

    @Test
    void withoutItsHeaderThePlaceOfTheMetricIsNotKnown() {
        assertEquals(
                List.of(
                        "route-destination 10.1.2.0/24 via on-link 10.1.2.0/24",
                        "route-gateway 10.1.2.0/24 via on-link on-link",
                        "route-interface 10.1.2.0/24 via on-link eth0"),
                said("""

                10.1.2.0        0.0.0.0         255.255.255.0   U     100    0        0 eth0
                """));
    }

    @Test
    void passesOverTheTableOfWindows() {
        assertEquals(List.of(), said("""

                Network Destination        Netmask          Gateway       Interface  Metric
                          0.0.0.0          0.0.0.0         10.1.2.1         10.1.2.4     10
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new RouteTableParser(), pasted);
    }
}
