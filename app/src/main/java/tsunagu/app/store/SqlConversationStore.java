package tsunagu.app.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import tsunagu.app.conversation.Claim;
import tsunagu.app.conversation.Commit;
import tsunagu.app.conversation.ConversationStore;
import tsunagu.app.conversation.Feedback;
import tsunagu.app.conversation.Snapshot;
import tsunagu.app.conversation.StoredTurn;

/** Conversations kept in an SQL database: SQLite now, and PostgreSQL with the same statements. */
public final class SqlConversationStore implements ConversationStore {

    private static final int PURGED_AT_ONCE = 200;

    private final Database database;

    SqlConversationStore(DataSources sources) {
        this.database = new Database(sources);
    }

    /**
     * Opens the conversations in a folder on a local disk, and creates what is missing.
     *
     * @throws IllegalStateException when the folder cannot be used, or another process has it open
     */
    public static SqlConversationStore sqlite(Path folder) {
        return new SqlConversationStore(SqliteDataSources.open(folder));
    }

    @Override
    public Claim claim(String conversation, String request, Instant now) {
        Inbox.requireRequest(request);
        return done(conversation, request)
                .or(() -> database.note(session -> Inbox.claim(session, conversation, request, now)))
                .or(() -> done(conversation, request)) // it may have been answered in between
                .orElseGet(Claim.Busy::new);
    }

    @Override
    public boolean renew(Claim.Mine claim, Instant now) {
        return database.note(session -> Inbox.renew(session, claim, now));
    }

    private Optional<Claim> done(String conversation, String request) {
        return database.read(session -> Inbox.reply(session, conversation, request))
                .map(Claim.Done::new);
    }

    @Override
    public Optional<Snapshot> load(String conversation) {
        return database.read(session -> Snapshots.load(session, conversation));
    }

    @Override
    public Commit commit(
            Claim.Mine claim, String conversation, long expectedVersion, String state, StoredTurn turn, Instant now) {
        requireNext(expectedVersion, turn);
        requireClaimed(claim, turn);
        return database.write(session -> {
            if (!Inbox.answer(session, claim, conversation)) {
                return Commit.FENCED;
            }
            if (!Snapshots.advance(session, conversation, expectedVersion, state, now)) {
                session.undo();
                return Commit.CONFLICT;
            }
            Turns.keep(session, conversation, turn);
            return Commit.COMMITTED;
        });
    }

    private static void requireNext(long expectedVersion, StoredTurn turn) {
        if (turn.turn() != expectedVersion + 1) {
            throw new IllegalArgumentException(
                    "Cannot commit turn %d on version %d: the version counts the turns, so the next one is %d. Number it so."
                            .formatted(turn.turn(), expectedVersion, expectedVersion + 1));
        }
    }

    private static void requireClaimed(Claim.Mine claim, StoredTurn turn) {
        if (!turn.request().equals(claim.request())) {
            throw new IllegalArgumentException(
                    "Cannot commit a turn for request %s under the claim of request %s. Claim its own request first."
                            .formatted(turn.request(), claim.request()));
        }
    }

    @Override
    public List<StoredTurn> turns(String conversation, int after, int most) {
        return database.read(session -> Turns.page(session, conversation, after, most));
    }

    @Override
    public void feedback(String conversation, Feedback feedback, Instant now) {
        if (!database.write(session -> learn(session, conversation, feedback, now))) {
            throw new NoSuchElementException(
                    "Cannot keep the feedback: conversation %s has no turn %d. Name a turn it has."
                            .formatted(conversation, feedback.turn()));
        }
    }

    /** Keeps the feedback, and counts the diagnosis when it says anew whether the matter is solved. */
    private static boolean learn(Session session, String conversation, Feedback feedback, Instant now)
            throws SQLException {
        boolean before = ExperienceBook.isSolved(session, conversation, feedback.turn());
        boolean kept = FeedbackBook.keep(session, conversation, feedback, now);
        boolean after = ExperienceBook.isSolved(session, conversation, feedback.turn());
        if (before != after) {
            ExperienceBook.count(session, conversation, feedback.turn(), after ? 1 : -1);
        }
        return kept;
    }

    @Override
    public Map<String, Long> solved() {
        return database.read(ExperienceBook::all);
    }

    @Override
    public List<Feedback> feedback(String conversation) {
        return database.read(session -> FeedbackBook.all(session, conversation));
    }

    @Override
    public boolean delete(String conversation) {
        return database.write(session -> {
            boolean existed = Snapshots.forget(session, conversation);
            forgetContents(session, conversation);
            return existed;
        });
    }

    @Override
    public int purge(Instant before) {
        database.write(session -> Inbox.forgetUnanswered(session, before));
        int purged = 0;
        int some;
        do {
            some = database.write(session -> purgeSome(session, before));
            purged += some;
        } while (some == PURGED_AT_ONCE);
        return purged;
    }

    // In portions, so that nobody waits long for the one connection that writes.
    private static int purgeSome(Session session, Instant before) throws SQLException {
        List<String> gone = Snapshots.forgetOldest(session, before, PURGED_AT_ONCE);
        for (String conversation : gone) {
            forgetContents(session, conversation);
        }
        return gone.size();
    }

    // Comes after the conversation's own row: whoever is about to add a turn must find that gone.
    private static void forgetContents(Session session, String conversation) throws SQLException {
        FeedbackBook.forget(session, conversation);
        Turns.forget(session, conversation);
        Inbox.forget(session, conversation);
    }

    @Override
    public void check() {
        database.requireInPlace();
        database.write(Pulse::beat);
        database.read(Pulse::beats);
    }

    @Override
    public void close() {
        database.close();
    }
}
