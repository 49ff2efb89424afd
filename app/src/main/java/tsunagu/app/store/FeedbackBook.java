package tsunagu.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tsunagu.app.conversation.Feedback;

/** What people thought of the turns: one entry for each turn, the latest word on each point. */
final class FeedbackBook {

    private static final String KEEP = """
            insert into feedback (conversation, seq, resolved, helpful, comment, at)
            select conversation, seq, ?, ?, ?, ? from turn where conversation = ? and seq = ?
            on conflict (conversation, seq) do update set
            resolved = coalesce(excluded.resolved, feedback.resolved),
            helpful = coalesce(excluded.helpful, feedback.helpful),
            comment = coalesce(excluded.comment, feedback.comment),
            at = excluded.at""";
    private static final String ALL =
            "select seq, resolved, helpful, comment from feedback where conversation = ? order by seq";
    private static final String FORGET = "delete from feedback where conversation = ?";

    private FeedbackBook() {}

    /** Keeps it; false when the conversation has no such turn. */
    static boolean keep(Session session, String conversation, Feedback feedback, Instant now) throws SQLException {
        int rows = session.change(
                KEEP,
                number(feedback.resolved()),
                number(feedback.helpful()),
                feedback.comment().orElse(null),
                now.toEpochMilli(),
                conversation,
                feedback.turn());
        return rows == 1;
    }

    static List<Feedback> all(Session session, String conversation) throws SQLException {
        return session.rows(ALL, FeedbackBook::feedback, conversation);
    }

    static void forget(Session session, String conversation) throws SQLException {
        session.change(FORGET, conversation);
    }

    // SQLite knows no booleans: 1, 0, or null for what was not said.
    private static Integer number(Optional<Boolean> said) {
        return said.map(yes -> yes ? 1 : 0).orElse(null);
    }

    private static Feedback feedback(ResultSet row) throws SQLException {
        return new Feedback(row.getInt(1), said(row, 2), said(row, 3), Optional.ofNullable(row.getString(4)));
    }

    private static Optional<Boolean> said(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number == 1);
    }
}
