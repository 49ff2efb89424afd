package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class VnetParserTest {

    @Test
    void saysThatAzureProvidesDnsOnlyWhereTheWholeVnetIsShown() {
        assertEquals(
                List.of("vnet-prefix v = 10.0.0.0/16", "vnet-dns v = none"),
                Said.by(
                        new VnetParser(),
                        "{\"name\": \"v\", \"addressSpace\": {\"addressPrefixes\": [\"10.0.0.0/16\"]}, \"provisioningState\": \"Succeeded\", \"subnets\": []}"));
    }

    @Test
    void saysNothingOfDnsWhereTheEndIsMissing() {
        assertEquals(
                List.of("vnet-prefix v = 10.0.0.0/16"),
                Said.by(
                        new VnetParser(),
                        "{\"name\": \"v\", \"addressSpace\": {\"addressPrefixes\": [\"10.0.0.0/16\"]}, \"provisioningState\": \"Succeeded\", \"subnets\": ["));
    }

    @Test
    void doesNotTakeAListThatLostItsServersForAnEmptyOne() {
        assertEquals(List.of("vnet-prefix v = 10.0.0.0/16"), Said.by(new VnetParser(), """
                {"name": "v", "addressSpace": {"addressPrefixes": ["10.0.0.0/16"]}, "provisioningState": "Succeeded",
                 "dhcpOptions": {"dnsServers": [
                 ]}, "subnets": []}"""));
    }
}
