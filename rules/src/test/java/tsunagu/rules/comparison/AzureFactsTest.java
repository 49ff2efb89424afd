package tsunagu.rules.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagu.rules.evidence.Field;

class AzureFactsTest {

    private final Shown shown = new Shown();

    @ParameterizedTest
    @CsvSource({
        "VM_POWER, deallocated, vm.power, deallocated",
        "VM_AGENT, not-ready, agent.ready, false",
        "VM_AGENT, ready, agent.ready, true",
        "VM_OS, linux, os, linux",
        "VM_HEALTH, unavailable, platform.event, true",
        "VM_HEALTH, unknown, platform.event, none",
        "NIC_PROVISIONING, failed, azure.provisioning, failed",
        "PEERING_STATE, disconnected, peering.connected, false",
        "CLIENT_ERROR, credssp, client.error, credssp",
        "NEXT_HOP, virtualappliance, route.client, appliance",
        "SUBNET_NAT_GATEWAY, nat1, outbound.method, explicit",
        "SUBNET_DEFAULT_OUTBOUND, false, outbound.method, none"
    })
    void whatAzureShowsIsAFact(Field field, String value, String fact, String expected) {
        assertEquals(expected, shown.say(field, "it", value).end("azure").fact(fact));
    }

    @Test
    void ofSeveralMachinesNoneIsMeant() {
        shown.say(Field.VM_POWER, "vm1", "running")
                .say(Field.VM_POWER, "vm2", "deallocated")
                .end("instance-view");
        assertEquals("none", shown.fact("vm.power"));
    }

    @Test
    void theActiveDefaultRouteCounts() {
        shown.say(Field.AZURE_ROUTE_HOP, "0.0.0.0/0", "virtualappliance").end("effective-routes");
        assertEquals("appliance", shown.fact("route.default"));
    }

    @Test
    void aNicWithoutPublicAddressHasNone() {
        assertEquals("false", Shown.vm().azure("10.1.2.4").fact("public-ip.present"));
        assertEquals(
                "true",
                Shown.vm()
                        .say(Field.CONFIGURATION_PUBLIC_IP, "nic1/ipconfig1", "pip1")
                        .azure("10.1.2.4")
                        .fact("public-ip.present"));
    }

    @Test
    void namesAreTakenOnlyWhereOneThingCanBeMeantAndNoShellReadsMore() {
        var vm = Shown.vm()
                .say(Field.NIC_RESOURCE_GROUP, "nic1", "rg(1)")
                .say(Field.NIC_VM, "nic1", "vm1")
                .azure("10.1.2.4");
        assertEquals("vm1", vm.compared().names().get("vm"));
        assertEquals(null, vm.compared().names().get("resource-group"));
        var two = new Shown()
                .say(Field.NIC_MAC, "nic1", "000D3A112233")
                .say(Field.NIC_MAC, "nic2", "000D3A112244")
                .end("azure-nic");
        assertEquals(null, two.compared().names().get("nic"));
    }
}
