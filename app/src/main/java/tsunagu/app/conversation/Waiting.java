package tsunagu.app.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import tsunagu.app.reply.Reply;

/** Somebody who waits for words; as long as they do, their request stays ours. */
final class Waiting implements Listener {

    /** Well within a lease, and seldom enough for a thousand people. */
    private static final Duration RENEWED = Duration.ofSeconds(4);

    private final Claim.Mine claim;
    private final Listener listener;
    private final ConversationStore store;
    private final InstantSource clock;
    private Instant renewed;

    Waiting(Claim.Mine claim, Listener listener, ConversationStore store, InstantSource clock) {
        this.claim = claim;
        this.listener = listener;
        this.store = store;
        this.clock = clock;
        this.renewed = clock.instant();
    }

    @Override
    public void decided(Reply draft) {
        listener.decided(draft);
    }

    @Override
    public void words(String piece) {
        listener.words(piece);
    }

    /** Nobody waits for what another process answers by now. */
    @Override
    public boolean isThere() {
        return listener.isThere() && isOurs(clock.instant());
    }

    private boolean isOurs(Instant now) {
        if (now.isBefore(renewed.plus(RENEWED))) {
            return true;
        }
        renewed = now;
        return store.renew(claim, now);
    }
}
