package tsunagu.rules;

/**
 * A diagnosis with which others can help better than we.
 *
 * @param reason the sentence that says to whom: {@code refer.<reason>} in {@code app/languages}
 */
public record Referral(String diagnosis, String reason) {}
