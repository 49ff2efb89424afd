package tsunagu.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;
import tsunagu.app.conversation.ConversationStore;
import tsunagu.app.conversation.StoredTurn;

/** Kills a process that writes, again and again: what it said it kept is there. */
class CrashTest {

    private static final int ROUNDS = 20;

    private final Random random = new Random();

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void losesNoAcknowledgedTurn() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(writeAndDie(round % 4 == 0));
        }
        assertFalse(acknowledged.isEmpty());
        assertEquals("ok", integrity());
        Set<String> kept = new HashSet<>(kept());
        List<String> lost =
                acknowledged.stream().filter(turn -> !kept.contains(turn)).toList();
        assertEquals(List.of(), lost, () -> "lost, of " + acknowledged.size());
    }

    @Test
    @Timeout(60)
    void turnsASecondProcessAway() throws Exception {
        Process writer = writer().start();
        try (BufferedReader output = writer.inputReader(StandardCharsets.UTF_8)) {
            output.readLine();
            String message = assertThrows(IllegalStateException.class, () -> SqlConversationStore.sqlite(folder))
                    .getMessage();
            assertTrue(message.contains(folder + ": process " + writer.pid() + " "), message);
        } finally {
            kill(writer);
        }
        SqlConversationStore.sqlite(folder).close();
    }

    @Test
    @Timeout(60)
    void staysLockedWhenThisProcessTriesTwice() throws Exception {
        try (ConversationStore store = SqlConversationStore.sqlite(folder)) {
            assertThrows(IllegalStateException.class, () -> SqlConversationStore.sqlite(folder));
            Process writer = writer().redirectErrorStream(true).start();
            String output = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(output.contains("Cannot open the conversations in " + folder), output);
            store.check();
        }
    }

    /** Lets the writer live a random while from its start, or else from its first turn. */
    private List<String> writeAndDie(boolean fromItsStart) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "acknowledged", ".txt");
        Process writer = writer().redirectOutput(output.toFile()).start();
        try {
            while (!fromItsStart && Files.size(output) == 0 && writer.isAlive()) {
                Thread.sleep(5);
            }
            Thread.sleep(random.nextInt(fromItsStart ? 1_500 : 400));
        } finally {
            kill(writer);
        }
        return wholeLines(Files.readString(output));
    }

    private ProcessBuilder writer() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        String main = CrashingWriter.class.getName();
        String nativeAccess = "--enable-native-access=ALL-UNNAMED";
        return new ProcessBuilder(java, nativeAccess, "-Xmx128m", "-cp", classes, main, folder.toString());
    }

    private static void kill(Process writer) throws InterruptedException {
        writer.destroyForcibly().waitFor();
    }

    /** The last line may be cut off; it acknowledges nothing then. */
    private static List<String> wholeLines(String output) {
        return output.substring(0, output.lastIndexOf('\n') + 1).lines().toList();
    }

    private List<String> kept() {
        try (ConversationStore store = SqlConversationStore.sqlite(folder)) {
            return IntStream.range(0, 3)
                    .mapToObj(n -> "conversation-" + n)
                    .flatMap(conversation -> kept(store, conversation).stream())
                    .toList();
        }
    }

    private static List<String> kept(ConversationStore store, String conversation) {
        List<StoredTurn> turns = store.turns(conversation, 0, Integer.MAX_VALUE);
        long version = store.load(conversation).orElseThrow().version();
        assertEquals(
                IntStream.rangeClosed(1, (int) version).boxed().toList(),
                turns.stream().map(StoredTurn::turn).toList());
        return turns.stream()
                .map(turn -> conversation + " " + turn.turn() + " " + turn.request())
                .toList();
    }

    private String integrity() throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("conversations.db"));
        try (Connection connection = source.getConnection()) {
            return new Session(connection)
                    .row("pragma integrity_check", row -> row.getString(1))
                    .orElseThrow();
        }
    }
}
