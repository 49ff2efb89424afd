package tsunagu.app.channel;

/**
 * Whom we answer, and how much.
 *
 * @param origins the sites whose pages may ask us
 * @param clients how clients are told apart
 * @param clientRate requests that one client may send in a minute; 0 for any number
 * @param conversationRate turns that one conversation may take in a minute; 0 for any number
 */
public record Admission(AllowedOrigins origins, Clients clients, int clientRate, int conversationRate) {

    public static final String USUAL_CLIENT_RATE = "240";
    public static final String USUAL_CONVERSATION_RATE = "30";

    /** When nothing is set. */
    public static final Admission USUAL =
            of("", "", Integer.parseInt(USUAL_CLIENT_RATE), Integer.parseInt(USUAL_CONVERSATION_RATE));

    public Admission {
        requireRate(clientRate, "--client-rate (TSUNAGU_CLIENT_RATE)");
        requireRate(conversationRate, "--conversation-rate (TSUNAGU_CONVERSATION_RATE)");
    }

    /**
     * As it is set.
     *
     * @throws IllegalArgumentException saying which setting is wrong, and what to write
     */
    public static Admission of(String allowedOrigins, String trustedProxies, int clientRate, int conversationRate) {
        return new Admission(
                AllowedOrigins.of(allowedOrigins), Clients.behind(trustedProxies), clientRate, conversationRate);
    }

    private static void requireRate(int rate, String setting) {
        if (rate < 0) {
            throw new IllegalArgumentException(
                    "Cannot limit to " + rate + " a minute: set " + setting + " to 1 or more, or to 0 for no limit.");
        }
    }
}
