package tsunagu.app;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
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

    private static final Transcripts TRANSCRIPTS = new Transcripts(Path.of("src/test/conversations"));

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
        return TRANSCRIPTS.files().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> replay(file)));
    }

    @Test
    void areAtLeastTwentyFive() throws IOException {
        assertTrue(TRANSCRIPTS.files().size() >= 25);
    }

    private static void replay(Path file) throws IOException {
        Transcripts.replay(file, new Replay(server::chat)::of);
    }
}
