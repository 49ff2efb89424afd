package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;

class IpBriefParserTest {

    @Test
    void readsNameStateAndAddresses() {
        assertEquals(
                List.of(
                        "adapter-kind eth0 ethernet",
                        "adapter-state eth0 up",
                        "adapter-address eth0 10.1.2.4",
                        "address-prefix eth0/10.1.2.4 24"),
                said("""

                eth0             UP             10.1.2.4/24 metric 100 fe80::20d:3aff:fe11:2233/64
                """));
    }

    @Test
    void anEmptyPlaceBeforeAnotherLineIsNoAddress() {
        assertEquals(
                List.of(
                        "adapter-kind lo loopback",
                        "adapter-kind eth0 ethernet",
                        "adapter-state eth0 down",
                        "adapter-address eth0 none",
                        "adapter-kind eth1 ethernet",
                        "adapter-state eth1 up",
                        "adapter-address eth1 10.1.3.4",
                        "address-prefix eth1/10.1.3.4 24"),
                said("""

                lo               UNKNOWN        127.0.0.1/8
                eth0             DOWN
                eth1             UP             10.1.3.4/24
                """));
    }

    @Test
    void isAlwaysBrief() {
        var excerpts = Pasted.excerpts(new IpBriefParser(), """

                eth0             UP             10.1.2.4/24
                """);

        assertEquals(
                List.of(Completeness.BRIEF),
                excerpts.stream().map(Excerpt::completeness).toList());
    }

    @Test
    void passesOverOtherThingsThatAreUp() {
        assertEquals(List.of(), said("""

                eth0 UP
                Server UP 99 percent
                eth0 is UP 10.1.2.4/24
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new IpBriefParser(), pasted);
    }
}
