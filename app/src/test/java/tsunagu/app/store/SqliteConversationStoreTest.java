package tsunagu.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;
import tsunagu.app.conversation.ConversationStore;
import tsunagu.app.conversation.StoredTurn;

class SqliteConversationStoreTest extends ConversationStoreContract {

    @TempDir
    Path temporary;

    @Override
    ConversationStore open() {
        return SqlConversationStore.sqlite(folder());
    }

    private Path folder() {
        return temporary.resolve("data").resolve("会話 1");
    }

    @Test
    void findsEverythingAgainAfterARestart() {
        keep("c", 1);
        store.close();
        store = open();
        assertEquals(List.of(turn(1, "r1")), store.turns("c", 0, 10));
    }

    @Test
    void servesOneStoreOnly() {
        String message = assertThrows(IllegalStateException.class, this::open).getMessage();
        assertTrue(message.contains(folder().toString()), message);
        assertTrue(message.contains("process " + ProcessHandle.current().pid()), message);
    }

    @Test
    void saysWhichFolderItCannotUse() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        String message = assertThrows(IllegalStateException.class, () -> SqlConversationStore.sqlite(file))
                .getMessage();
        assertTrue(message.contains(file.toString()), message);
    }

    @Test
    void saysThatAFileIsNotADatabase() throws IOException {
        Path broken = Files.createDirectory(temporary.resolve("broken"));
        Files.writeString(broken.resolve("conversations.db"), "not a database at all".repeat(100));
        String message = assertThrows(IllegalStateException.class, () -> SqlConversationStore.sqlite(broken))
                .getMessage();
        assertTrue(message.contains(broken.toString()), message);
        Files.delete(broken.resolve("conversations.db"));
        SqlConversationStore.sqlite(broken).close();
    }

    @Test
    void isUnwellWhenItsFileIsGone() throws IOException {
        Files.delete(folder().resolve("conversations.db"));
        assertThrows(IllegalStateException.class, store::check);
    }

    @Test
    void isUnwellWhenItCannotBeWritten() throws SQLException {
        SQLiteDataSource other = source();
        other.setTransactionMode("EXCLUSIVE");
        try (Connection connection = other.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("create table other (id text)");
            String message =
                    assertThrows(IllegalStateException.class, store::check).getMessage();
            assertTrue(message.startsWith("Cannot write the conversations in " + folder()), message);
            connection.rollback();
        }
        store.check();
    }

    @Test
    void overwritesWhatItForgets() throws IOException {
        String secret = "the secret of turn one";
        StoredTurn turn = new StoredTurn(1, "r", secret.repeat(1_000), secret, NOON);
        store.commit(claim("c", "r"), "c", 0, secret, turn, NOON);
        store.delete("c");
        store.close();
        String bytes = Files.readString(folder().resolve("conversations.db"), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("secret of turn"));
        store = open();
    }

    @Test
    void knowsItsNewestMigration() throws SQLException {
        MigrationInfo[] all = Schema.flyway(source()).info().all();
        assertEquals(Schema.NEWEST, all[all.length - 1].getVersion().toString());
        assertTrue(Schema.isCurrent(source()));
    }

    private SQLiteDataSource source() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder().resolve("conversations.db"));
        return source;
    }
}
