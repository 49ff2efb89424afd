package tsunagu.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import tsunagu.app.conversation.StoredTurn;

/** What was said in each conversation, turn by turn. */
final class Turns {

    private static final String KEEP =
            "insert into turn (conversation, seq, request, said, reply, at) values (?, ?, ?, ?, ?, ?)";
    private static final String PAGE = """
            select seq, request, said, reply, at from turn
            where conversation = ? and seq > ? order by seq limit ?""";
    private static final String FORGET = "delete from turn where conversation = ?";

    private Turns() {}

    static void keep(Session session, String conversation, StoredTurn turn) throws SQLException {
        long at = turn.at().toEpochMilli();
        session.change(KEEP, conversation, turn.turn(), turn.request(), turn.said(), turn.reply(), at);
    }

    static List<StoredTurn> page(Session session, String conversation, int after, int most) throws SQLException {
        return session.rows(PAGE, Turns::turn, conversation, after, most);
    }

    static void forget(Session session, String conversation) throws SQLException {
        session.change(FORGET, conversation);
    }

    private static StoredTurn turn(ResultSet row) throws SQLException {
        return new StoredTurn(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5)));
    }
}
