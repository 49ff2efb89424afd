package tsunagu.rules;

/**
 * A planned step that must not be taken now.
 *
 * @param why the sentence that says the reason: {@code why.<why>} in {@code app/languages}
 * @param until the step or the fact that lifts the block; empty when nothing does
 */
public record Block(String step, String why, String until) {}
