package tsunagu.rules.written;

import java.util.List;
import java.util.Optional;
import tsunagu.rules.Certainty;

/** What a rule puts down; a name that begins with {@code $} stands for what one of its conditions found. */
public sealed interface Conclusion {

    /**
     * A diagnosis holds.
     *
     * @param certainty how sure it is; empty when it is certain once output shows each of the facts, and likely before
     * @param shown what the rule calls these facts
     */
    record Diagnoses(String diagnosis, Optional<Certainty> certainty, List<String> shown) implements Conclusion {}

    /** These steps, in this order. */
    record Plans(String diagnosis, List<String> steps) implements Conclusion {}

    /** One more step, behind those that are planned. */
    record PlansLast(String diagnosis, String step) implements Conclusion {}

    record Proves(String diagnosis, List<String> outputs) implements Conclusion {}

    /** @param by the diagnosis or step for whose sake it is asked */
    record Asks(String fact, String by, boolean decisive) implements Conclusion {}

    record Prefers(String winner, String loser, String why) implements Conclusion {}

    record Warns(String caveat, String step) implements Conclusion {}

    record Blocks(String step, String why, String until) implements Conclusion {}

    record Orders(String first, String then) implements Conclusion {}

    record Omits(String step) implements Conclusion {}

    record Tries(String step, boolean helped) implements Conclusion {}

    record Waives(String output) implements Conclusion {}

    record Refers(String diagnosis, String reason) implements Conclusion {}

    /** The same thing said under another name. */
    record Says(String of, String fact, String value) implements Conclusion {}
}
