package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class VmAddressesParserTest {

    @Test
    void readsBothKindsOfAddress() {
        assertEquals(
                List.of(
                        "vm-private-address vm = 10.0.0.4",
                        "vm-public-address vm = 203.0.113.5",
                        "public-ip-address pip = 203.0.113.5",
                        "public-ip-allocation pip = static"),
                Said.by(new VmAddressesParser(), """
                [{"virtualMachine": {"name": "vm", "network": {"privateIpAddresses": ["10.0.0.4"],
                  "publicIpAddresses": [{"name": "pip", "ipAddress": "203.0.113.5", "ipAllocationMethod": "Static"}]}}}]"""));
    }
}
