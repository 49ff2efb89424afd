package tsunagu.app.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tsunagu.app.conversation.Claim;

/**
 * The requests being answered and those answered, each answered once.
 *
 * <p>Whoever claims a request holds it for a lease; a claim whose lease ran out goes to the next who
 * asks, and its former owner can no longer answer.
 */
final class Inbox {

    /** The longest a guest waits when the process answering them dies. */
    static final Duration LEASE = Duration.ofSeconds(10);

    static final int LONGEST_REQUEST = 255;

    private static final String CLAIM = """
            insert into inbox (conversation, request, owner, lease_until) values (?, ?, ?, ?)
            on conflict (conversation, request)
            do update set owner = excluded.owner, lease_until = excluded.lease_until
            where inbox.answered_in is null and inbox.lease_until <= ?
            returning owner""";
    private static final String REPLY = """
            select reply from turn where request = ? and conversation =
            coalesce((select answered_in from inbox where conversation = ? and request = ?), ?)""";
    private static final String ANSWER = """
            update inbox set answered_in = ?
            where conversation = ? and request = ? and owner = ? and answered_in is null""";
    private static final String RENEW = """
            update inbox set lease_until = ?
            where conversation = ? and request = ? and owner = ? and answered_in is null""";
    private static final String FORGET = "delete from inbox where conversation = ? or answered_in = ?";
    private static final String FORGET_UNANSWERED = "delete from inbox where answered_in is null and lease_until < ?";

    private Inbox() {}

    /** @throws IllegalArgumentException when the idempotency key is empty or too long */
    static void requireRequest(String request) {
        if (request.isEmpty() || request.length() > LONGEST_REQUEST) {
            throw new IllegalArgumentException(
                    "Cannot claim a request whose id has %d characters: send an Idempotency-Key of 1 to %d."
                            .formatted(request.length(), LONGEST_REQUEST));
        }
    }

    static Optional<String> reply(Session session, String conversation, String request) throws SQLException {
        return session.row(REPLY, row -> row.getString(1), request, conversation, request, conversation);
    }

    static Optional<Claim.Mine> claim(Session session, String conversation, String request, Instant now)
            throws SQLException {
        String owner = UUID.randomUUID().toString();
        long until = now.plus(LEASE).toEpochMilli();
        return session.row(CLAIM, row -> row.getString(1), conversation, request, owner, until, now.toEpochMilli())
                .map(mine -> new Claim.Mine(conversation, request, mine));
    }

    /** Holds the claim for one more lease; false when it is no longer its owner's. */
    static boolean renew(Session session, Claim.Mine claim, Instant now) throws SQLException {
        var until = now.plus(LEASE).toEpochMilli();
        return session.change(RENEW, until, claim.conversation(), claim.request(), claim.owner()) == 1;
    }

    /** Marks the claim as answered; false when it is no longer its owner's to answer. */
    static boolean answer(Session session, Claim.Mine claim, String conversation) throws SQLException {
        return session.change(ANSWER, conversation, claim.conversation(), claim.request(), claim.owner()) == 1;
    }

    static void forget(Session session, String conversation) throws SQLException {
        session.change(FORGET, conversation, conversation);
    }

    /** Forgets the claims that nobody answered. */
    static int forgetUnanswered(Session session, Instant before) throws SQLException {
        return session.change(FORGET_UNANSWERED, before.toEpochMilli());
    }
}
