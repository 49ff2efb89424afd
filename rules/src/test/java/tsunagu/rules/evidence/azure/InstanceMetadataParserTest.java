package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class InstanceMetadataParserTest {

    @Test
    void namesANicByItsMacAddress() {
        assertEquals(
                List.of(
                        "nic-mac 000D3A000001 = 000D3A000001",
                        "configuration-address 000D3A000001/10.0.0.4 = 10.0.0.4",
                        "configuration-prefix 000D3A000001/10.0.0.4 = 10.0.0.0/24",
                        "nic-configurations 000D3A000001 = 1"),
                Said.by(new InstanceMetadataParser(), """
                [{"ipv4": {"ipAddress": [{"privateIpAddress": "10.0.0.4", "publicIpAddress": ""}],
                  "subnet": [{"address": "10.0.0.0", "prefix": "24"}]}, "macAddress": "000D3A000001"}]"""));
    }

    @Test
    void saysNothingWhereTheMacAddressIsCutOff() {
        assertEquals(
                List.of(),
                Said.by(
                        new InstanceMetadataParser(),
                        "[{\"ipv4\": {\"ipAddress\": [{\"privateIpAddress\": \"10.0.0.4\"}]},"));
    }
}
