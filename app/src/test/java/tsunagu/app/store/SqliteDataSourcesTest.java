package tsunagu.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDataSourcesTest {

    @TempDir
    Path folder;

    @Test
    void setsWhatKeepsTheDataSafe() throws SQLException {
        try (SqliteDataSources sources = SqliteDataSources.open(folder)) {
            List<String> safe = List.of("wal", "2", "1", "5000", "1", "0");
            assertEquals(safe, pragmas(sources.writer()));
            assertEquals(safe, pragmas(sources.writer()), "and still after the pool had it back");
            assertEquals(List.of("wal", "2", "1", "5000", "1", "1"), pragmas(sources.reader()));
        }
    }

    @Test
    void readsWithoutWriting() throws SQLException {
        try (SqliteDataSources sources = SqliteDataSources.open(folder);
                Connection connection = sources.reader().getConnection()) {
            Session session = new Session(connection);
            assertThrows(SQLException.class, () -> session.change("delete from conversation"));
        }
    }

    private static List<String> pragmas(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            Session session = new Session(connection);
            return List.of(
                    pragma(session, "journal_mode"),
                    pragma(session, "synchronous"),
                    pragma(session, "foreign_keys"),
                    pragma(session, "busy_timeout"),
                    pragma(session, "secure_delete"),
                    pragma(session, "query_only"));
        }
    }

    private static String pragma(Session session, String name) throws SQLException {
        return session.row("pragma " + name, row -> row.getString(1)).orElseThrow();
    }
}
