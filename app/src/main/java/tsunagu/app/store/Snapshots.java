package tsunagu.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tsunagu.app.conversation.Snapshot;

/** Where each conversation stands. */
final class Snapshots {

    private static final String LOAD = "select id, version, state, created, updated from conversation where id = ?";
    private static final String CREATE = """
            insert into conversation (id, version, state, created, updated) values (?, 1, ?, ?, ?)
            on conflict (id) do nothing""";
    private static final String ADVANCE =
            "update conversation set version = version + 1, state = ?, updated = ? where id = ? and version = ?";
    private static final String FORGET = "delete from conversation where id = ?";
    private static final String FORGET_OLDEST = """
            delete from conversation where updated < ? and id in
            (select id from conversation where updated < ? order by updated limit ?)
            returning id""";

    private Snapshots() {}

    static Optional<Snapshot> load(Session session, String conversation) throws SQLException {
        return session.row(LOAD, Snapshots::snapshot, conversation);
    }

    /** Moves on by one turn; false when another turn came first. */
    static boolean advance(Session session, String conversation, long expectedVersion, String state, Instant now)
            throws SQLException {
        long at = now.toEpochMilli();
        int rows = expectedVersion == 0
                ? session.change(CREATE, conversation, state, at, at)
                : session.change(ADVANCE, state, at, conversation, expectedVersion);
        return rows == 1;
    }

    static boolean forget(Session session, String conversation) throws SQLException {
        return session.change(FORGET, conversation) == 1;
    }

    /** Forgets some of the conversations untouched since then, and says which. */
    static List<String> forgetOldest(Session session, Instant before, int most) throws SQLException {
        long at = before.toEpochMilli();
        return session.rows(FORGET_OLDEST, row -> row.getString(1), at, at, most);
    }

    private static Snapshot snapshot(ResultSet row) throws SQLException {
        return new Snapshot(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)),
                Instant.ofEpochMilli(row.getLong(5)));
    }
}
