package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class InstanceViewParserTest {

    @Test
    void readsPowerAndAgent() {
        assertEquals(
                List.of("vm-power vm = running", "vm-agent vm = not-ready"), Said.by(new InstanceViewParser(), """
                {"name": "vm", "instanceView": {"statuses": [{"code": "PowerState/running"}],
                  "vmAgent": {"statuses": [{"code": "ProvisioningState/succeeded", "displayStatus": "Not Ready"}]}}}"""));
    }

    @Test
    void saysNothingOfAnAgentThatIsNotShown() {
        assertEquals(
                List.of("vm-power vm = stopped"),
                Said.by(
                        new InstanceViewParser(),
                        "{\"name\": \"vm\", \"vmId\": \"0\", \"instanceView\": {\"statuses\": [{\"code\": \"PowerState/stopped\"}]}}"));
    }

    @Test
    void ignoresAnExtension() {
        assertEquals(List.of(), Said.by(new InstanceViewParser(), """
                {"id": "/s/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm/extensions/e", "provisioningState": "Failed",
                 "instanceView": {"statuses": [{"code": "ProvisioningState/failed"}]}}"""));
    }
}
