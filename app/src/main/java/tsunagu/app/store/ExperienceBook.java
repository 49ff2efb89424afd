package tsunagu.app.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tsunagu.app.json.Json;

/** How often each diagnosis turned out to be right. */
final class ExperienceBook {

    private static final String SOLVED = "select 1 from feedback where conversation = ? and seq = ? and resolved = 1";
    private static final String COUNT = """
            insert into experience (diagnosis, solved) values (?, ?)
            on conflict (diagnosis) do update set solved = experience.solved + excluded.solved""";
    private static final String ALL = "select diagnosis, solved from experience";

    private ExperienceBook() {}

    static boolean isSolved(Session session, String conversation, int turn) throws SQLException {
        return session.row(SOLVED, row -> row.getInt(1), conversation, turn).isPresent();
    }

    /** Counts what stood first in a turn as right once more, or once less. */
    static void count(Session session, String conversation, int turn, int change) throws SQLException {
        var said = Turns.page(session, conversation, turn - 1, 1).getFirst();
        var diagnosis = leading(said.reply());
        if (diagnosis.isPresent()) {
            session.change(COUNT, diagnosis.get(), change);
        }
    }

    static Map<String, Long> all(Session session) throws SQLException {
        return session.rows(ALL, row -> Map.entry(row.getString(1), row.getLong(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<String> leading(String reply) {
        try {
            var id = Json.MAPPER.readTree(reply).path("diagnoses").path(0).path("id");
            return id.isTextual() ? Optional.of(id.asText()) : Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read a stored reply; was the database changed by hand?", e);
        }
    }
}
