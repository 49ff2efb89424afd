package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class IpRouteParserTest {

    @Test
    void readsWhereARouteLeadsAndWhoPutItThere() {
        assertEquals(
                List.of(
                        "route-destination 0.0.0.0/0 via 10.1.2.1 0.0.0.0/0",
                        "route-gateway 0.0.0.0/0 via 10.1.2.1 10.1.2.1",
                        "route-interface 0.0.0.0/0 via 10.1.2.1 eth0",
                        "route-metric 0.0.0.0/0 via 10.1.2.1 100",
                        "route-origin 0.0.0.0/0 via 10.1.2.1 dhcp"),
                said("""

                default via 10.1.2.1 dev eth0 proto dhcp src 10.1.2.4 metric 100
                """));
    }

    @Test
    void aRouteOfAnotherTableHoldsForSomeSendersOnly() {
        assertEquals(
                List.of(
                        "route-destination 10.1.3.0/24 via on-link 10.1.3.0/24",
                        "route-gateway 10.1.3.0/24 via on-link on-link",
                        "route-interface 10.1.3.0/24 via on-link eth1"),
                said("""

                10.1.3.0/24 dev eth1 scope link
                default via 10.1.3.1 dev eth1 table 200
                """));
    }

    @Test
    void aNextHopWithoutItsRouteIsNoRoute() {
        assertEquals(
                List.of(
                        "route-destination 10.1.2.0/24 via on-link 10.1.2.0/24",
                        "route-gateway 10.1.2.0/24 via on-link on-link",
                        "route-interface 10.1.2.0/24 via on-link eth0",
                        "route-origin 10.1.2.0/24 via on-link kernel"),
                said("""

                10.1.2.0/24 dev eth0 proto kernel scope link
                	nexthop via 10.1.3.1 dev eth1 weight 1
                """));
    }

    @Test
    void passesOverWordsAboutRoutes() {
        assertEquals(List.of(), said("""

                default via 10.1.2.1 dev eth0 という行があります
                10.1.2.4 via VPN
                connect via 10.1.2.1 dev eth0
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new IpRouteParser(), pasted);
    }
}
