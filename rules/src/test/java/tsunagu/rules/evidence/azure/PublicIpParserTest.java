package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class PublicIpParserTest {

    @Test
    void readsWhereTheAddressIsAttached() {
        assertEquals(
                List.of(
                        "public-ip-address pip = 203.0.113.5",
                        "public-ip-allocation pip = static",
                        "configuration-public-ip n/c = pip",
                        "configuration-public-address n/c = 203.0.113.5"),
                Said.by(new PublicIpParser(), """
                {"name": "pip", "ipAddress": "203.0.113.5", "publicIPAllocationMethod": "Static",
                 "ipConfiguration": {"id": "/x/networkInterfaces/n/ipConfigurations/c"}}"""));
    }

    @Test
    void ignoresANatGateway() {
        assertEquals(
                List.of(),
                Said.by(
                        new PublicIpParser(),
                        "{\"id\": \"/s/providers/Microsoft.Network/natGateways/ng\", \"name\": \"ng\", \"idleTimeoutInMinutes\": 4}"));
    }
}
