package tsunagu.app.conversation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import tsunagu.app.json.Json;
import tsunagu.app.reply.Reply;

/**
 * Every conversation: each request is answered once, and one conversation takes one turn at a time.
 *
 * <p>Turns of one conversation queue for a lock, which spares computing a turn for nothing; what
 * keeps them apart for certain is the version in the store.
 */
public final class Conversations {

    private static final int PATIENCE = 200;
    private static final long PAUSE_MS = 50;

    private final ConversationStore store;
    private final Supplier<Conversation> conversation;
    private final String language;
    private final InstantSource clock;

    /** One for each conversation that somebody speaks in just now. */
    private final LoadingCache<String, ReentrantLock> locks =
            Caffeine.newBuilder().weakValues().build(id -> new ReentrantLock(true));

    /**
     * Conversations kept in a store.
     *
     * @param conversation made anew for every turn, so that a turn sees one state of the knowledge
     * @param language spoken until somebody's own is known
     */
    public Conversations(
            ConversationStore store, Supplier<Conversation> conversation, String language, InstantSource clock) {
        this.store = store;
        this.conversation = conversation;
        this.language = language;
        this.clock = clock;
    }

    /**
     * The reply as JSON; a request answered before gets the very same one.
     *
     * @throws NoSuchElementException when there is no such conversation
     */
    public String reply(Utterance utterance, Listener listener) {
        var claimed = utterance.conversation().orElse(ConversationStore.OPENING);
        utterance.conversation().ifPresent(this::require);
        for (var attempt = 0; attempt < PATIENCE; attempt++) {
            switch (store.claim(claimed, utterance.request(), clock.instant())) {
                case Claim.Done done -> {
                    return done.reply();
                }
                case Claim.Mine mine -> {
                    return answer(mine, utterance, listener);
                }
                case Claim.Busy busy -> pause();
            }
        }
        throw new IllegalStateException("Cannot answer: another reply to the same request is still under way.");
    }

    /** What is known of a conversation now, as if it had just been replied to. */
    public Decision review(String id) {
        return conversation.get().review(id, memory(require(id)));
    }

    /** What would be replied, but for the words, if this were answered now; nothing of it is kept. */
    public Reply whatIf(String id, Map<String, String> answers) {
        var supposed = new Utterance(Optional.of(id), "", List.of(), answers, Optional.empty(), "");
        return conversation.get().whatIf(id, supposed, memory(require(id)));
    }

    public Snapshot require(String id) {
        return store.load(id)
                .orElseThrow(() -> new NoSuchElementException("There is no conversation " + id
                        + ". It may have been deleted; leave the id out to begin a new one."));
    }

    private String answer(Claim.Mine mine, Utterance utterance, Listener listener) {
        var id = utterance.conversation().orElseGet(ConversationIds::fresh);
        var lock = locks.get(id);
        lock.lock();
        try {
            return committed(mine, id, utterance, new Waiting(mine, listener, store, clock));
        } finally {
            lock.unlock();
        }
    }

    private String committed(Claim.Mine mine, String id, Utterance utterance, Listener listener) {
        while (true) {
            var before = utterance.conversation().map(this::require);
            var version = before.map(Snapshot::version).orElse(0L);
            var memory = before.map(Conversations::memory).orElse(Memory.blank(language));
            var turn = conversation.get().reply(id, utterance, memory, listener);
            var reply = Json.write(turn.reply());
            var stored = new StoredTurn(
                    (int) (version + 1), utterance.request(), Json.write(utterance), reply, clock.instant());
            var state = Json.write(turn.memory());
            switch (store.commit(mine, id, version, state, stored, clock.instant())) {
                case COMMITTED -> {
                    return reply;
                }
                case FENCED -> {
                    return reply(utterance, Listener.patient());
                }
                case CONFLICT -> Thread.onSpinWait();
            }
        }
    }

    private static Memory memory(Snapshot snapshot) {
        return Json.read(snapshot.state(), Memory.class);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Cannot answer: the server is stopping.", e);
        }
    }
}
