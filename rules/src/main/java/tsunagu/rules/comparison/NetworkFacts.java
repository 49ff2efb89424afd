package tsunagu.rules.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Observation;

/** Says whether mask, gateway and routes of the guest fit the subnet. */
final class NetworkFacts {

    /** What Linux calls the primary NIC. */
    private static final String FIRST = "eth0";

    private final Scene scene;
    private final Facts facts;

    NetworkFacts(Scene scene, Facts facts) {
        this.scene = scene;
        this.facts = facts;
    }

    void draw() {
        scene.primaryPair().ifPresent(this::mask);
        scene.primaryPair().ifPresent(this::gateway);
        scene.primaryAdapter().filter(it -> scene.adapters().size() == 1).ifPresent(this::missing);
        several();
    }

    private void mask(Pair pair) {
        var expected = pair.expectedPrefix();
        var shown = pair.adapter().given().stream()
                .flatMap(it -> pair.adapter().prefix(it.value()).stream())
                .findFirst();
        if (expected.isPresent() && shown.isPresent()) {
            facts.add(
                    "mask.matches",
                    shown.get().value().equals(expected.get()),
                    shown.get(),
                    pair.subnet().orElseThrow());
        }
    }

    private void gateway(Pair pair) {
        var shown = scene.gatewayOf(pair.adapter());
        shown.ifPresent(it -> facts.add("gateway.present", !it.value().equals("none"), it));
        var expected = pair.expectedGateway();
        shown.filter(it -> !it.value().equals("none") && expected.isPresent())
                .ifPresent(it -> facts.add(
                        "gateway.matches",
                        it.value().equals(expected.get()),
                        it,
                        pair.subnet().orElseThrow()));
    }

    private void missing(Adapter adapter) {
        scene.gatewayOf(adapter)
                .filter(it -> !facts.knows("gateway.present"))
                .ifPresent(it -> facts.add("gateway.present", !it.value().equals("none"), it));
    }

    /** Two ways out that weigh the same, or of which the second weighs less. */
    private void several() {
        var gateways = scene.adapters().stream()
                .flatMap(it -> it.gateways().stream())
                .filter(it -> !it.value().equals("none"))
                .filter(distinctValue())
                .toList();
        var routes = scene.defaultRoutes();
        if (routes.size() > 1) {
            routes.stream()
                    .filter(it -> !weighsMore(it, routes.getFirst()))
                    .skip(1)
                    .findFirst()
                    .or(() -> overtaking(routes))
                    .ifPresent(it -> facts.add("gateway.several", true, it, routes.getFirst()));
        } else if (gateways.size() > 1 && routes.isEmpty()) {
            facts.add("gateway.several", true, gateways.get(1), gateways.getFirst());
        }
    }

    /** A way out that weighs less than the one over the interface that Azure calls the first. */
    private Optional<Observation> overtaking(List<Observation> routes) {
        return routes.stream()
                .filter(it -> leavesThrough(it)
                        .filter(through -> !through.equals(FIRST))
                        .isPresent())
                .filter(it -> routes.stream()
                        .anyMatch(other ->
                                leavesThrough(other).filter(FIRST::equals).isPresent() && weighsMore(other, it)))
                .findFirst();
    }

    private Optional<String> leavesThrough(Observation route) {
        return scene.seen().one(Field.ROUTE_INTERFACE, route.of()).map(Observation::value);
    }

    private boolean weighsMore(Observation route, Observation other) {
        return metric(route).isPresent()
                && metric(other).isPresent()
                && metric(route).get() > metric(other).get();
    }

    private Optional<Integer> metric(Observation route) {
        return scene.seen()
                .one(Field.ROUTE_METRIC, route.of())
                .map(Observation::value)
                .filter(it -> it.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }

    private static Predicate<Observation> distinctValue() {
        var seen = new java.util.HashSet<String>();
        return it -> seen.add(it.value());
    }
}
