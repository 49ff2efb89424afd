package tsunagu.rules;

import java.util.Locale;

/** Where a planned step stands: to be taken now or later, tried already, or not allowed yet. */
public enum StepState {
    NEXT,
    LATER,
    DONE,
    FAILED,
    BLOCKED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
