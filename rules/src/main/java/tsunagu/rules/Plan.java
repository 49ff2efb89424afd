package tsunagu.rules;

import java.util.List;
import java.util.Optional;

/** The ordered steps the rules decided on, and why some of them must wait. */
public record Plan(List<Step> steps, List<Block> blocked) {

    public static final Plan EMPTY = new Plan(List.of(), List.of());

    public Plan {
        steps = List.copyOf(steps);
        blocked = List.copyOf(blocked);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    public Optional<Step> next() {
        return steps.stream().filter(step -> step.state() == StepState.NEXT).findFirst();
    }

    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The caveats of all steps, each once, in the order in which they are met. */
    public List<String> caveats() {
        return steps.stream()
                .flatMap(step -> step.caveats().stream())
                .distinct()
                .toList();
    }
}
