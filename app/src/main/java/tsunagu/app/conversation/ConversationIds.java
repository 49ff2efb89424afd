package tsunagu.app.conversation;

import java.security.SecureRandom;
import java.util.Base64;

/** Names for conversations and requests that nobody can guess: 192 random bits each. */
public final class ConversationIds {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ConversationIds() {}

    public static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
