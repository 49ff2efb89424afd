package tsunagu.rules;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lays the steps of all standing diagnoses in one order and says where each of them stands. */
final class Planning {

    /** What people say they cannot have; only they can change that. */
    private static final Set<String> RULED_OUT = Set.of("restart.allowed", "console.available", "address.must-stay");

    private static final String LAST_RESORT = "escalate";

    private final List<Diagnosis> diagnoses;
    private final Conclusions conclusions;
    private boolean nextIsTaken;

    Planning(List<Diagnosis> diagnoses, Conclusions conclusions) {
        this.diagnoses = diagnoses;
        this.conclusions = conclusions;
    }

    Plan plan() {
        var order = openFirst(inOrder());
        var steps = new ArrayList<Step>();
        for (var id : order) {
            steps.add(new Step(id, steps.size() + 1, state(id), caveats(id)));
        }
        return new Plan(steps, order.stream().flatMap(id -> block(id).stream()).toList());
    }

    /** What the person ruled out stands right before the case is handed on, and what did not help stands last. */
    private List<String> openFirst(List<String> ladder) {
        var order = new ArrayList<>(ladder);
        var failed = order.stream().filter(this::hasFailed).toList();
        order.removeAll(failed);
        var ruledOut = order.stream().filter(this::isRuledOut).toList();
        order.removeAll(ruledOut);
        order.addAll(order.contains(LAST_RESORT) ? order.indexOf(LAST_RESORT) : order.size(), ruledOut);
        order.addAll(failed);
        return order;
    }

    private boolean hasFailed(String step) {
        return outcome(step).filter(outcome -> !outcome.helped()).isPresent();
    }

    private boolean isRuledOut(String step) {
        return block(step).filter(block -> RULED_OUT.contains(block.until())).isPresent();
    }

    private List<String> inOrder() {
        var ladder = new Ladder();
        conclusions.precedences().forEach(precedence -> ladder.order(precedence.first(), precedence.then()));
        for (var diagnosis : diagnoses) {
            remediesOf(diagnosis).forEach(remedy -> ladder.add(remedy.steps()));
        }
        var omitted = omitted();
        return ladder.rungs().stream().filter(step -> !omitted.contains(step)).toList();
    }

    /** The longest remedy of a diagnosis is its ladder; shorter ones add steps to it. */
    private List<Remedy> remediesOf(Diagnosis diagnosis) {
        return conclusions.remedies().stream()
                .filter(remedy -> remedy.diagnosis().equals(diagnosis.id()))
                .sorted((one, other) -> other.steps().size() - one.steps().size())
                .toList();
    }

    private Set<String> omitted() {
        return conclusions.omissions().stream().map(Omission::step).collect(toSet());
    }

    private StepState state(String step) {
        var outcome = outcome(step);
        if (outcome.isPresent()) {
            return outcome.get().helped() ? StepState.DONE : StepState.FAILED;
        }
        if (block(step).isPresent()) {
            nextIsTaken |= waitsForAnAnswer(step);
            return StepState.BLOCKED;
        }
        var state = nextIsTaken ? StepState.LATER : StepState.NEXT;
        nextIsTaken = true;
        return state;
    }

    /** While an answer may still open this step, nothing behind it is to be taken instead. */
    private boolean waitsForAnAnswer(String step) {
        return block(step)
                .filter(block -> conclusions.wants().stream()
                        .anyMatch(want -> want.decisive() && want.fact().equals(block.until())))
                .isPresent();
    }

    private Optional<Outcome> outcome(String step) {
        return conclusions.outcomes().stream()
                .filter(outcome -> outcome.step().equals(step))
                .findFirst();
    }

    private Optional<Block> block(String step) {
        return outcome(step).isPresent()
                ? Optional.empty()
                : conclusions.blocks().stream()
                        .filter(block -> block.step().equals(step))
                        .findFirst();
    }

    private List<String> caveats(String step) {
        return conclusions.caveats().stream()
                .filter(caveat -> caveat.step().equals(step))
                .map(Caveat::id)
                .toList();
    }
}
