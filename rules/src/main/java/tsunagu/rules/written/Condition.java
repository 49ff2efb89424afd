package tsunagu.rules.written;

import java.util.List;
import java.util.Optional;

/** What has to be so for a rule to hold; {@code called} is what the rest of the rule calls it by. */
public sealed interface Condition {

    /**
     * One of these facts is known with one of these values.
     *
     * @param facts {@link #ANY_STEP} stands for the outcome of every step
     * @param than what the rule calls the other fact that the bearing speaks of
     */
    record Known(Optional<String> called, List<String> facts, Choice values, Bearing bearing, Optional<String> than)
            implements Condition {}

    /**
     * A diagnosis holds.
     *
     * @param certainty how sure it has to be
     * @param measure what the rest of the rule calls its certainty
     * @param noSurerThan the measure that it must not exceed
     */
    record Found(
            Optional<String> called,
            Which which,
            Choice certainty,
            Optional<String> measure,
            Optional<String> noSurerThan)
            implements Condition {}

    /** A step was tried, and helped or did not. */
    record Tried(String step, boolean helped) implements Condition {}

    /** A diagnosis plans steps, or leaves them out. */
    record Planned(Choice diagnoses, List<String> with, List<String> without) implements Condition {}

    /** A fact is wanted by a diagnosis or step, which is what the rule calls by a name here. */
    record Wanted(Optional<String> called, Choice facts, Choice by, boolean decisive) implements Condition {}

    /** A diagnosis gives way to another. */
    record Overruled(Choice winners, Choice losers, Choice reasons) implements Condition {}

    /** A step must not be taken yet. */
    record Waiting(String step) implements Condition {}

    /** One after the other of a list. */
    record Each(String called, List<String> of) implements Condition {}

    record Not(Condition what) implements Condition {}

    record All(List<Condition> parts) implements Condition {}

    record Any(List<Condition> parts) implements Condition {}

    String ANY_STEP = "step.*";
}
