package tsunagu.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tsunagu.app.conversation.Claim;
import tsunagu.app.conversation.Commit;
import tsunagu.app.conversation.ConversationStore;
import tsunagu.app.conversation.Feedback;
import tsunagu.app.conversation.StoredTurn;

/** What the tests of a store do over and over. */
abstract class ConversationStoreSteps {

    static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    static final Instant AFTER_THE_LEASE = NOON.plus(Inbox.LEASE);

    ConversationStore store;

    abstract ConversationStore open() throws Exception;

    @BeforeEach
    void openStore() throws Exception {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    Claim.Mine claim(String conversation, String request) {
        return assertInstanceOf(Claim.Mine.class, store.claim(conversation, request, NOON));
    }

    void keep(String conversation, int n) {
        String state = "{\"after\":%d}".formatted(n);
        Commit commit = store.commit(claim(conversation, "r" + n), conversation, n - 1, state, turn(n, "r" + n), NOON);
        assertEquals(Commit.COMMITTED, commit);
    }

    static StoredTurn turn(int turn, String request) {
        return new StoredTurn(turn, request, "{\"message\":\"" + request + "\"}", reply(turn), NOON);
    }

    static String reply(int turn) {
        return "{\"turn\":%d}".formatted(turn);
    }

    static Feedback feedback(int turn, Optional<Boolean> resolved, String comment) {
        return new Feedback(turn, resolved, Optional.empty(), Optional.of(comment));
    }
}
