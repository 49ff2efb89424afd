package tsunagu.rules.comparison;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tsunagu.rules.comparison.Row.Cell;
import tsunagu.rules.comparison.Row.Verdict;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Observation;

/** Lays each adapter of the guest beside its NIC on Azure, field by field and address by address. */
final class Table {

    private final Scene scene;
    private final List<Row> rows = new ArrayList<>();

    private Table(Scene scene) {
        this.scene = scene;
    }

    static List<Row> of(Scene scene) {
        var table = new Table(scene);
        scene.pairs().forEach(table::compare);
        if (scene.pairs().isEmpty()) {
            table.strangers();
        }
        return List.copyOf(table.rows);
    }

    /** One adapter and one NIC whose MAC addresses say that they are not the same. */
    private void strangers() {
        if (scene.adapters().size() != 1 || scene.nics().size() != 1) {
            return;
        }
        var pair = new Pair(scene.adapters().getFirst(), scene.nics().getFirst(), false);
        if (pair.adapter().mac().isPresent() && pair.nic().mac().isPresent()) {
            mac(pair);
        }
    }

    private void compare(Pair pair) {
        mac(pair);
        assignment(pair);
        addresses(pair);
        prefix(pair);
        gateway(pair);
        dns(pair);
    }

    private void mac(Pair pair) {
        var guest = pair.adapter().mac();
        var azure = pair.nic().mac();
        if (guest.isPresent() || azure.isPresent()) {
            add("mac", pair, cell(guest), cell(azure), verdict(cell(guest), cell(azure)));
        }
    }

    /** Whatever Azure's allocation is, the guest takes its address by DHCP, unless it has several. */
    private void assignment(Pair pair) {
        var guest = AddressFacts.dhcp(pair.adapter());
        var azure = pair.nic().primary().flatMap(it -> it.observation(Field.CONFIGURATION_ALLOCATION));
        guest.ifPresent(it -> {
            var isDhcp = AddressFacts.isDhcp(it);
            var verdict =
                    isDhcp ? Verdict.SAME : pair.nic().configurations().size() > 1 ? Verdict.EXPECTED : Verdict.DIFFERS;
            add(
                    "assignment",
                    pair,
                    new Cell(isDhcp ? "dhcp" : "static", Optional.of(it.source())),
                    cell(azure),
                    verdict);
        });
    }

    private void addresses(Pair pair) {
        for (var azure : pair.nic().addresses()) {
            var guest = pair.adapter().addresses().stream()
                    .filter(it -> it.value().equals(azure.value()))
                    .findFirst();
            var isPrimary = pair.primaryAddress().filter(azure::equals).isPresent();
            var verdict = guest.isPresent()
                    ? Verdict.SAME
                    : pair.adapter().showsAllAddresses()
                                    && !pair.adapter().addresses().isEmpty()
                            ? Verdict.ONLY_AZURE
                            : Verdict.OPEN;
            add(isPrimary ? "primary-address" : "address", pair, cell(guest), cell(Optional.of(azure)), verdict);
        }
        for (var guest : pair.adapter().addresses()) {
            if (!pair.azureHas(guest.value())) {
                add(
                        "address",
                        pair,
                        cell(Optional.of(guest)),
                        Cell.EMPTY,
                        pair.nic().isComplete() ? Verdict.ONLY_GUEST : Verdict.OPEN);
            }
        }
    }

    private void prefix(Pair pair) {
        var guest = pair.adapter().given().stream()
                .flatMap(it -> pair.adapter().prefix(it.value()).stream())
                .findFirst();
        guest.ifPresent(
                it -> expected("prefix", pair, slash(it), pair.expectedPrefix().map(length -> "/" + length)));
    }

    private static Cell slash(Observation prefix) {
        return new Cell("/" + prefix.value(), Optional.of(prefix.source()));
    }

    private void gateway(Pair pair) {
        var guest = scene.gatewayOf(pair.adapter());
        guest.filter(it -> pair.nic().isPrimaryOfVm() || !it.value().equals("none"))
                .ifPresent(it -> expected("gateway", pair, cell(guest), pair.expectedGateway()));
    }

    private void expected(String field, Pair pair, Cell guest, Optional<String> expected) {
        var azure = expected.map(it -> new Cell(it, pair.subnet().map(Observation::source)))
                .orElse(Cell.EMPTY);
        add(field, pair, guest, azure, verdict(guest, azure));
    }

    private void dns(Pair pair) {
        var guest = pair.adapter().dns();
        if (guest.isEmpty()) {
            return;
        }
        var expected = new NameFacts.Expected(pair.nic(), scene.seen());
        var azure = expected.line()
                .map(it -> new Cell(String.join(", ", expected.servers()), Optional.of(it.source())))
                .orElse(Cell.EMPTY);
        var isAllowed = guest.stream().allMatch(it -> expected.allows(it.value()));
        var verdict = azure.value().isEmpty() ? Verdict.OPEN : isAllowed ? Verdict.SAME : Verdict.DIFFERS;
        add(
                "dns",
                pair,
                new Cell(
                        guest.stream().map(Observation::value).collect(joining(", ")),
                        Optional.of(guest.getFirst().source())),
                azure,
                verdict);
    }

    private static Verdict verdict(Cell guest, Cell azure) {
        if (guest.value().isEmpty() || azure.value().isEmpty()) {
            return Verdict.OPEN;
        }
        return guest.value().equals(azure.value()) ? Verdict.SAME : Verdict.DIFFERS;
    }

    private static Cell cell(Optional<Observation> shown) {
        return shown.map(it -> new Cell(it.value(), Optional.of(it.source()))).orElse(Cell.EMPTY);
    }

    private void add(String field, Pair pair, Cell guest, Cell azure, Verdict verdict) {
        rows.add(new Row(field, pair.adapter().alias(), pair.nic().name(), guest, azure, verdict));
    }
}
