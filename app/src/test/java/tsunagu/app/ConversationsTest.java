package tsunagu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Replays every transcript in {@code src/test/conversations} over HTTP and compares it to the letter.
 *
 * <p>{@code ./tsunagu test --record} writes them anew from what people say in them; read the diff.
 */
class ConversationsTest {

    private static final Path TRANSCRIPTS = Path.of("src/test/conversations");
    private static final boolean RECORD = Boolean.getBoolean("tsunagu.record");

    @TempDir
    static Path data;

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> goAsWritten() throws IOException {
        return transcripts().stream().map(file -> dynamicTest(file.getFileName().toString(), () -> replay(file)));
    }

    @Test
    void areAtLeastTwentyFive() throws IOException {
        assertTrue(transcripts().size() >= 25);
    }

    private static void replay(Path file) throws Exception {
        var written = Files.readString(file);
        var replayed = new Replay(server).of(written);
        if (RECORD) {
            Files.writeString(file, replayed);
        }
        assertEquals(RECORD ? replayed : written, replayed);
    }

    private static List<Path> transcripts() throws IOException {
        try (var files = Files.list(TRANSCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
