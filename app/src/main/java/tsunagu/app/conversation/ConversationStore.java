package tsunagu.app.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps every conversation, so that a reply once given is neither lost nor given twice.
 *
 * <p>A turn is claimed, computed with no transaction open, and committed. Instants are kept to the
 * millisecond. Every method throws {@link IllegalStateException}, with a sentence for the operator,
 * when the storage fails.
 */
public interface ConversationStore extends AutoCloseable {

    /** What to claim under when the message opens a conversation that has no id yet. */
    String OPENING = "";

    /**
     * Who answers this request: we do, it is answered already, or somebody is at it. A claim holds
     * for ten seconds unless it is renewed; after that the next caller may take it over.
     *
     * @param request the idempotency key, 1 to 255 characters
     */
    Claim claim(String conversation, String request, Instant now);

    /** Holds a claim for another ten seconds; false when it is no longer its owner's. */
    boolean renew(Claim.Mine claim, Instant now);

    /** Where the conversation stands, or empty when there is no such conversation. */
    Optional<Snapshot> load(String conversation);

    /**
     * Writes the new state, the turn and the answer to its request, or nothing at all.
     *
     * @param conversation the claimed one, or the id given to a conversation just opened
     * @param expectedVersion the version the turn was computed from; 0 creates the conversation
     */
    Commit commit(
            Claim.Mine claim, String conversation, long expectedVersion, String state, StoredTurn turn, Instant now);

    /** At most {@code most} turns that follow turn {@code after}, in order. */
    List<StoredTurn> turns(String conversation, int after, int most);

    /**
     * Keeps what a person thinks of a turn; what they said before stays unless they say it anew.
     *
     * @throws java.util.NoSuchElementException when there is no such turn
     */
    void feedback(String conversation, Feedback feedback, Instant now);

    /** What the person thought of each turn, in the order of the turns. */
    List<Feedback> feedback(String conversation);

    /** How often each diagnosis stood first in a turn that solved the matter; kept when conversations are forgotten. */
    Map<String, Long> solved();

    /** Forgets the conversation and all that was said in it; false when there was none. */
    boolean delete(String conversation);

    /** Forgets the conversations untouched since then, and says how many. */
    int purge(Instant before);

    /** Writes and reads a little; throws when either cannot be done. */
    void check();

    @Override
    void close();
}
