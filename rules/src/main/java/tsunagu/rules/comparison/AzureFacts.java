package tsunagu.rules.comparison;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Observation;

/** Says what Azure shows of the machine itself, its public address, its routes and its network. */
final class AzureFacts {

    private static final Map<String, String> HOPS = Map.of(
            "internet", "internet",
            "virtualappliance", "appliance",
            "virtualnetworkgateway", "gateway",
            "none", "none",
            "vnetlocal", "vnet",
            "virtualnetwork", "vnet",
            "vnetpeering", "vnet",
            "virtualnetworkpeering", "vnet");

    /** Errors of Azure that tell of a limit, wherever they were met. */
    private static final Set<String> LIMITS = Set.of(
            "quotaexceeded",
            "skunotavailable",
            "allocationfailed",
            "zonalallocationfailed",
            "overconstrainedallocationrequest",
            "overconstrainedzonalallocationrequest");

    private final Scene scene;
    private final Observations seen;
    private final Facts facts;

    AzureFacts(Scene scene, Facts facts) {
        this.scene = scene;
        this.seen = scene.seen();
        this.facts = facts;
    }

    void draw() {
        only(Field.VM_POWER).ifPresent(it -> facts.add("vm.power", it.value(), it));
        only(Field.VM_AGENT).ifPresent(it -> facts.add("agent.ready", it.value().equals("ready"), it));
        only(Field.VM_OS).ifPresent(it -> facts.add("os", it.value(), it));
        only(Field.VM_HEALTH)
                .filter(it -> !it.value().equals("unknown"))
                .ifPresent(it -> facts.add("platform.event", !it.value().equals("available"), it));
        provisioning();
        publicAddress();
        routes();
        seen.all(Field.PEERING_STATE).stream()
                .filter(it -> !it.value().equals("connected"))
                .findFirst()
                .ifPresent(it -> facts.add("peering.connected", false, it));
        seen.first(Field.PEERING_STATE, "connected").ifPresent(it -> facts.add("peering.connected", true, it));
        seen.first(Field.CHECKED_ADDRESS_FREE)
                .ifPresent(it -> facts.add("address.taken", it.value().equals("false"), it));
        seen.all(Field.AZURE_ERROR).stream()
                .filter(it -> LIMITS.contains(it.value().toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(it -> facts.add("problem.kind", "quota", it));
        seen.first(Field.CLIENT_ERROR).ifPresent(it -> facts.add("client.error", it.value(), it));
    }

    /** Of several machines none is meant in particular. */
    private Optional<Observation> only(Field field) {
        return seen.all(field).size() == 1 ? seen.first(field) : Optional.empty();
    }

    private void provisioning() {
        var states = java.util.stream.Stream.concat(
                        seen.all(Field.NIC_PROVISIONING).stream(), seen.all(Field.VM_PROVISIONING).stream())
                .toList();
        for (var state : java.util.List.of("failed", "updating", "succeeded")) {
            states.stream()
                    .filter(it -> it.value().equals(state))
                    .findFirst()
                    .ifPresent(it -> facts.add("azure.provisioning", state, it));
        }
    }

    private void publicAddress() {
        var shown = seen.first(Field.CONFIGURATION_PUBLIC_IP).or(() -> seen.first(Field.VM_PUBLIC_ADDRESS));
        shown.ifPresent(it -> facts.add("public-ip.present", true, it));
        scene.primaryNic()
                .flatMap(AzureNic::count)
                .filter(it -> seen.isWhole(Field.NIC_CONFIGURATIONS, it.of()))
                .ifPresent(it -> facts.add("public-ip.present", false, it));
        outbound();
    }

    private void outbound() {
        seen.first(Field.SUBNET_NAT_GATEWAY).ifPresent(it -> facts.add("outbound.method", "explicit", it));
        seen.first(Field.SUBNET_DEFAULT_OUTBOUND, "false")
                .filter(it -> seen.first(Field.CONFIGURATION_PUBLIC_IP).isEmpty())
                .ifPresent(it -> facts.add("outbound.method", "none", it));
    }

    private void routes() {
        var active = seen.all(Field.AZURE_ROUTE_HOP, "0.0.0.0/0").stream()
                .filter(it -> !isInvalid(it))
                .toList();
        if (active.size() == 1) {
            Optional.ofNullable(HOPS.get(active.getFirst().value()))
                    .filter(it -> !it.equals("vnet"))
                    .ifPresent(it -> facts.add("route.default", it, active.getFirst()));
        }
        seen.first(Field.NEXT_HOP)
                .ifPresent(it ->
                        Optional.ofNullable(HOPS.get(it.value())).ifPresent(hop -> facts.add("route.client", hop, it)));
    }

    private boolean isInvalid(Observation route) {
        return seen.one(Field.AZURE_ROUTE_STATE, route.of())
                .filter(it -> it.value().equals("invalid"))
                .isPresent();
    }
}
