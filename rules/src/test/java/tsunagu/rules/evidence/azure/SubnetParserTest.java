package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class SubnetParserTest {

    @Test
    void readsEitherFormOfThePrefix() {
        assertEquals(
                List.of(
                        "subnet-prefix a = 10.0.1.0/24",
                        "subnet-prefix b = 10.0.2.0/24",
                        "subnet-prefix b = fd00:1::/64"),
                Said.by(new SubnetParser(), """
                [{"id": "/x/virtualNetworks/v/subnets/a", "name": "a", "addressPrefix": "10.0.1.0/24"},
                 {"id": "/x/virtualNetworks/v/subnets/b", "name": "b", "addressPrefixes": ["10.0.2.0/24", "fd00:1::/64"]}]"""));
    }

    @Test
    void ignoresARouteWithItsPrefix() {
        assertEquals(List.of(), Said.by(new SubnetParser(), """
                {"name": "out", "addressPrefix": "0.0.0.0/0", "nextHopType": "Internet",
                 "id": "/x/providers/Microsoft.Network/routeTables/rt/routes/out"}"""));
    }
}
