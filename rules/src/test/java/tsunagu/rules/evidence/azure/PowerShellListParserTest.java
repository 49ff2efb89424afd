package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class PowerShellListParserTest {

    @Test
    void readsMembersAndTheJsonWithinThem() {
        assertEquals(
                List.of("nic-mac n = 000D3A000001", "configuration-address n/c = 10.0.0.4", "nic-configurations n = 1"),
                Said.by(new PowerShellListParser(List.of(new AzureNicParser())), """
                Name             : n
                IpConfigurations : [
                                     {
                                       "Name": "c",
                                       "PrivateIpAddress": "10.0.0.4"
                                     }
                                   ]
                MacAddress       : 00-0D-3A-00-00-01"""));
    }

    @Test
    void doesNotCountConfigurationsThatWereDamaged() {
        assertEquals(
                List.of("nic-mac n = 000D3A000001", "configuration-address n/c = 10.0.0.4"),
                Said.by(new PowerShellListParser(List.of(new AzureNicParser())), """
                Name             : n
                IpConfigurations : [
                                     {
                                       "Name": "c",
                                       "PrivateIpAddress": "10.0.0.4"
                MacAddress       : 00-0D-3A-00-00-01"""));
    }

    @Test
    void startsAnotherThingWhereAMemberIsRepeated() {
        assertEquals(
                List.of(
                        "nic-mac a = 000D3A000001",
                        "nic-forwarding a = false",
                        "nic-mac b = 000D3A000002",
                        "nic-forwarding b = true"),
                Said.by(new PowerShellListParser(List.of(new AzureNicParser())), """
                Name               : a
                MacAddress         : 00-0D-3A-00-00-01
                EnableIPForwarding : False
                Name               : b
                MacAddress         : 00-0D-3A-00-00-02
                EnableIPForwarding : True"""));
    }
}
