package tsunagu.rules;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lays the steps of all standing diagnoses in one order and says where each of them stands. */
final class Planning {

    private final List<Diagnosis> diagnoses;
    private final Conclusions conclusions;
    private boolean nextIsTaken;

    Planning(List<Diagnosis> diagnoses, Conclusions conclusions) {
        this.diagnoses = diagnoses;
        this.conclusions = conclusions;
    }

    Plan plan() {
        var order = inOrder();
        var steps = new ArrayList<Step>();
        for (var id : order) {
            steps.add(new Step(id, steps.size() + 1, state(id), caveats(id)));
        }
        return new Plan(steps, order.stream().flatMap(id -> block(id).stream()).toList());
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
