package tsunagu.rules.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Field;

class NetworkFactsTest {

    private static Shown vm(String mask) {
        return Shown.vm()
                .say(Field.ADDRESS_PREFIX, "Ethernet/10.1.2.4", mask)
                .guest("10.1.2.4")
                .azure("10.1.2.4");
    }

    @Test
    void theMaskIsHeldAgainstTheSubnet() {
        assertEquals("true", vm("24").subnet("10.1.2.0/24").fact("mask.matches"));
        assertEquals("false", vm("16").subnet("10.1.2.0/24").fact("mask.matches"));
        assertEquals("none", vm("16").fact("mask.matches"));
    }

    @Test
    void aSubnetThatDoesNotHoldTheAddressIsAnotherOne() {
        assertEquals("none", vm("16").subnet("10.7.0.0/24").fact("mask.matches"));
    }

    @Test
    void theGatewayIsTheFirstAddressOfTheSubnet() {
        assertEquals("true", vm("24").subnet("10.1.2.0/24").fact("gateway.matches"));
        assertEquals("false", vm("16").subnet("10.1.0.0/16").fact("gateway.matches"));
    }

    @Test
    void anEmptyGatewayIsMissing() {
        var shown = Shown.vm()
                .say(Field.ADAPTER_ADDRESS, "Ethernet", "10.1.2.4")
                .say(Field.ADAPTER_GATEWAY, "Ethernet", "none")
                .end("ipconfig-all");
        assertEquals("false", shown.azure("10.1.2.4").fact("gateway.present"));
    }

    @Test
    void twoDefaultRoutesOfEqualWeightAreSaid() {
        assertEquals("true", routes("15", "15").fact("gateway.several"));
        assertEquals("none", routes("15", "5015").fact("gateway.several"));
    }

    @Test
    void aWayOutThatOvertakesThePrimaryIsSaid() {
        assertEquals("true", linuxRoutes("eth1", "eth0").fact("gateway.several"));
        assertEquals("none", linuxRoutes("eth0", "eth1").fact("gateway.several"));
    }

    /** The lighter first, as Linux lists them. */
    private static Shown linuxRoutes(String first, String second) {
        return new Shown()
                .say(Field.ROUTE_DESTINATION, "0.0.0.0/0 via 10.1.3.1", "0.0.0.0/0")
                .say(Field.ROUTE_INTERFACE, "0.0.0.0/0 via 10.1.3.1", first)
                .say(Field.ROUTE_METRIC, "0.0.0.0/0 via 10.1.3.1", "50")
                .say(Field.ROUTE_DESTINATION, "0.0.0.0/0 via 10.1.2.1", "0.0.0.0/0")
                .say(Field.ROUTE_INTERFACE, "0.0.0.0/0 via 10.1.2.1", second)
                .say(Field.ROUTE_METRIC, "0.0.0.0/0 via 10.1.2.1", "100")
                .end("ip-route");
    }

    private static Shown routes(String first, String second) {
        return new Shown()
                .say(Field.ROUTE_DESTINATION, "0.0.0.0/0 via 10.1.2.1", "0.0.0.0/0")
                .say(Field.ROUTE_METRIC, "0.0.0.0/0 via 10.1.2.1", first)
                .say(Field.ROUTE_DESTINATION, "0.0.0.0/0 via 10.1.3.1", "0.0.0.0/0")
                .say(Field.ROUTE_METRIC, "0.0.0.0/0 via 10.1.3.1", second)
                .end("route-print");
    }
}
