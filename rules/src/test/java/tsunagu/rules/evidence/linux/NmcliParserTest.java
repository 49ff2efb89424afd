package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;

class NmcliParserTest {

    @Test
    void readsADevice() {
        assertEquals(
                List.of(
                        "adapter-kind eth0 ethernet",
                        "adapter-mac eth0 000D3A112233",
                        "adapter-state eth0 up",
                        "adapter-address eth0 10.1.2.4",
                        "address-prefix eth0/10.1.2.4 24",
                        "adapter-gateway eth0 none",
                        "adapter-dns eth0 10.1.0.10"),
                said("""

                GENERAL.DEVICE:                         eth0
                GENERAL.TYPE:                           ethernet
                GENERAL.HWADDR:                         00:0D:3A:11:22:33
                GENERAL.STATE:                          100 (接続済み)
                IP4.ADDRESS[1]:                         10.1.2.4/24
                IP4.GATEWAY:                            --
                IP4.DNS[1]:                             10.1.0.10
                """));
    }

    @Test
    void aDeviceWhoseNameWasLostHasNoRoutes() {
        assertEquals(
                List.of("adapter-kind eth0 ethernet", "adapter-address #1 10.1.3.4", "address-prefix #1/10.1.3.4 24"),
                said("""

                GENERAL.DEVICE:                         eth0
                GENERAL.TYPE:                           ethernet
                GENERAL.TYPE:                           ethernet
                IP4.ADDRESS[1]:                         10.1.3.4/24
                IP4.ROUTE[1]:                           dst = 0.0.0.0/0, nh = 10.1.3.1, mt = 100
                """));
    }

    @Test
    void withoutItsAddressesTheLastDeviceIsCut() {
        var excerpts = Pasted.excerpts(new NmcliParser(), """

                GENERAL.DEVICE:                         eth0
                GENERAL.TYPE:                           ethernet
                """);

        assertEquals(
                List.of(Completeness.CUT),
                excerpts.stream().map(Excerpt::completeness).toList());
    }

    @Test
    void passesOverOtherLabels() {
        assertEquals(List.of(), said("""

                General: eth0
                IP4: 10.1.2.4
                GENERAL INFORMATION
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new NmcliParser(), pasted);
    }
}
