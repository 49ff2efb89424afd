package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class IpConfigurationListParserTest {

    @Test
    void countsTheConfigurationsOfOneNic() {
        assertEquals(
                List.of(
                        "configuration-address n1/a = 10.0.0.4",
                        "configuration-address n1/b = 10.0.0.5",
                        "nic-configurations n1 = 2"),
                Said.by(new IpConfigurationListParser(), """
                [{"id": "/x/networkInterfaces/n1/ipConfigurations/a", "privateIPAddress": "10.0.0.4"},
                 {"id": "/x/networkInterfaces/n1/ipConfigurations/b", "privateIPAddress": "10.0.0.5"}]"""));
    }

    @Test
    void doesNotCountOneThatWasShownAlone() {
        assertEquals(
                List.of("configuration-address n1/a = 10.0.0.4"),
                Said.by(
                        new IpConfigurationListParser(),
                        "{\"id\": \"/x/networkInterfaces/n1/ipConfigurations/a\", \"name\": \"a\", \"privateIPAddress\": \"10.0.0.4\"}"));
    }

    @Test
    void ignoresTheFrontendOfALoadBalancer() {
        assertEquals(List.of(), Said.by(new IpConfigurationListParser(), """
                [{"id": "/x/providers/Microsoft.Network/loadBalancers/lb/frontendIPConfigurations/f", "privateIPAddress": "10.0.0.4",
                  "privateIPAllocationMethod": "Dynamic"}]"""));
    }
}
