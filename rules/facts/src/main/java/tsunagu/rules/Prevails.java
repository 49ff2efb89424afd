package tsunagu.rules;

/**
 * Of two competing diagnoses, the one that stands.
 *
 * @param why the sentence that says the reason: {@code why.<why>} in {@code app/languages}
 */
public record Prevails(String winner, String loser, String why) {}
