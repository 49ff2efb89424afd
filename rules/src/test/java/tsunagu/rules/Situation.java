package tsunagu.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One set of facts drawn by lot, and what the rules make of it. */
record Situation(List<Fact> facts, Findings findings) {

    private static final int COUNT = 3000;
    private static final long SEED = 20230731;
    private static final List<String> STEPS = List.of(
            "restart-vm",
            "open-serial-console",
            "show-guest-config",
            "record-guest-addresses",
            "return-guest-to-dhcp",
            "snapshot-os-disk",
            "reset-nic",
            "swap-nic",
            "renew-lease",
            "free-the-address",
            "show-azure-nic",
            "view-boot-diagnostics");
    private static final List<Situation> ALL = drawn();

    static Stream<Situation> all() {
        return ALL.stream();
    }

    boolean says(String name, String... values) {
        return facts.stream()
                .anyMatch(fact -> fact.name().equals(name) && List.of(values).contains(fact.value()));
    }

    /** The step is offered now or later. */
    boolean offers(String step) {
        return findings.plan().step(step).map(Step::state).filter(this::isOpen).isPresent();
    }

    boolean isOpen(StepState state) {
        return state == StepState.NEXT || state == StepState.LATER;
    }

    List<String> plan() {
        return findings.plan().steps().stream().map(Step::id).toList();
    }

    @Override
    public String toString() {
        return facts.stream().map(fact -> fact.name() + "=" + fact.value()).toList() + " -> "
                + findings.diagnoses().stream().map(Diagnosis::id).toList() + ", plan " + findings.plan()
                + ", questions "
                + findings.questions();
    }

    private static List<Situation> drawn() {
        var lot = new Random(SEED);
        return Stream.generate(() -> drawn(lot)).limit(COUNT).toList();
    }

    /** Few facts or many: a first message says little, a long conversation a lot. */
    private static Situation drawn(Random lot) {
        var facts = new ArrayList<Fact>();
        var talk = lot.nextDouble(0.03, 0.35);
        for (var name : names()) {
            if (lot.nextDouble() < talk || name.equals("vm.reachable") && lot.nextInt(3) > 0) {
                facts.add(fact(name, lot));
            }
        }
        return new Situation(facts, Shelf.diagnose(facts));
    }

    private static TreeSet<String> names() {
        var names = new TreeSet<>(Shelf.VOCABULARY.facts());
        STEPS.forEach(step -> names.add("step." + step));
        return names;
    }

    private static Fact fact(String name, Random lot) {
        var values = Shelf.VOCABULARY.values(name).orElseThrow();
        var turn = 1 + lot.nextInt(3);
        var source = lot.nextBoolean()
                ? new Source.Evidence(turn, name, 1, name)
                : new Source.Utterance(turn, 0, name.length(), name);
        return new Fact(name, values.get(lot.nextInt(values.size())), source);
    }
}
