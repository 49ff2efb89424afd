package tsunagu.app.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import tsunagu.app.conversation.Claim;
import tsunagu.app.conversation.Commit;
import tsunagu.app.conversation.ConversationStore;
import tsunagu.app.conversation.Snapshot;
import tsunagu.app.conversation.StoredTurn;

/** A program that commits turns until it is killed, and prints each one after it was committed. */
final class CrashingWriter {

    private static final int THREADS = 4;
    private static final int CONVERSATIONS = 3;
    private static final long LIFETIME_MILLIS = 15_000;

    private CrashingWriter() {}

    public static void main(String[] args) throws InterruptedException {
        endInAnyCase();
        ConversationStore store = SqlConversationStore.sqlite(Path.of(args[0]));
        IntStream.range(0, THREADS)
                .forEach(n -> Thread.ofPlatform().start(() -> speakForEver(store, n % CONVERSATIONS)));
    }

    private static void endInAnyCase() {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(LIFETIME_MILLIS);
            } catch (InterruptedException e) {
                System.err.println("Ending early: " + e);
            }
            Runtime.getRuntime().halt(1);
        });
    }

    private static void speakForEver(ConversationStore store, int number) {
        while (!System.out.checkError()) {
            speak(store, "conversation-" + number);
        }
    }

    private static void speak(ConversationStore store, String conversation) {
        String request = UUID.randomUUID().toString();
        Claim.Mine claim = (Claim.Mine) store.claim(conversation, request, Instant.now());
        long version = store.load(conversation).map(Snapshot::version).orElse(0L);
        StoredTurn turn = new StoredTurn((int) version + 1, request, "\"said\"", "\"replied\"", Instant.now());
        Commit commit = store.commit(claim, conversation, version, "{}", turn, Instant.now());
        if (commit == Commit.COMMITTED) {
            System.out.println(conversation + " " + turn.turn() + " " + request);
        }
    }
}
