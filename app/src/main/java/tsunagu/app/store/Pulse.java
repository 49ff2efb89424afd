package tsunagu.app.store;

import java.sql.SQLException;

/** A number that the health check writes and reads, to learn whether the database does both. */
final class Pulse {

    private static final String BEAT = """
            insert into pulse (id, beats) values ('store', 1)
            on conflict (id) do update set beats = pulse.beats + 1""";
    private static final String BEATS = "select beats from pulse where id = 'store'";

    private Pulse() {}

    static int beat(Session session) throws SQLException {
        return session.change(BEAT);
    }

    static long beats(Session session) throws SQLException {
        return session.row(BEATS, row -> row.getLong(1)).orElse(0L);
    }
}
