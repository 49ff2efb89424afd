package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class AzureNicParserTest {

    @Test
    void readsANicInWhateverNestingAndCase() {
        assertEquals(
                List.of(
                        "nic-mac n1 = 000D3A000001",
                        "nic-forwarding n1 = true",
                        "configuration-address n1/c = 10.0.0.4",
                        "nic-configurations n1 = 1"),
                Said.by(new AzureNicParser(), """
                {"Name": "n1", "properties": {"MacAddress": "00-0D-3A-00-00-01", "EnableIPForwarding": "True",
                  "ipConfigurations": [{"name": "c", "properties": {"PrivateIpAddress": "10.0.0.4"}}]}}"""));
    }

    @Test
    void doesNotCountConfigurationsWhoseEndIsMissing() {
        assertEquals(
                List.of("nic-mac n1 = 000D3A000001", "configuration-address n1/c = 10.0.0.4"),
                Said.by(new AzureNicParser(), """
                {"name": "n1", "macAddress": "00-0D-3A-00-00-01",
                  "ipConfigurations": [{"name": "c", "privateIPAddress": "10.0.0.4"},"""));
    }

    @Test
    void leavesOutANicWhoseNameMayStandBehindTheCut() {
        assertEquals(
                List.of(),
                Said.by(
                        new AzureNicParser(),
                        "{\"macAddress\": \"00-0D-3A-00-00-01\", \"enableIPForwarding\": false,"));
    }

    @Test
    void ignoresABastionHost() {
        assertEquals(List.of(), Said.by(new AzureNicParser(), """
                {"id": "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Network/bastionHosts/b", "dnsName": "bst.invalid",
                  "ipConfigurations": [{"name": "IpConf", "privateIPAllocationMethod": "Dynamic"}]}"""));
    }
}
