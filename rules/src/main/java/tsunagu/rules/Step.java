package tsunagu.rules;

import java.util.List;

/** One step of a plan: its place, where it stands, and the warnings that go with it. */
public record Step(String id, int order, StepState state, List<String> caveats) {

    public Step {
        caveats = List.copyOf(caveats);
    }
}
