package tsunagu.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
    private static final List<Case> CASES =
            RuleFile.all().flatMap(RuleFile::cases).toList();
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

    boolean asksFor(Set<String> outputs) {
        return findings.proofs().stream().anyMatch(outputs::contains);
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

    /** A case with a little more said, or anything at all: few facts or many, as people talk. */
    private static Situation drawn(Random lot) {
        var facts = new LinkedHashMap<String, Fact>();
        var isCase = lot.nextBoolean();
        var talk = isCase ? 0.03 : lot.nextDouble(0.03, 0.3);
        for (var name : names()) {
            if (lot.nextDouble() < talk || name.equals("vm.reachable") && lot.nextInt(3) > 0) {
                facts.put(name, fact(name, lot));
            }
        }
        if (isCase) {
            CASES.get(lot.nextInt(CASES.size())).facts().forEach(fact -> facts.put(fact.name(), fact));
        }
        return new Situation(List.copyOf(facts.values()), Shelf.diagnose(facts.values()));
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
