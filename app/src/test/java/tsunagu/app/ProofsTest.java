package tsunagu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every diagnosis is reached in a conversation of its own, {@code src/test/proofs/<diagnosis>.<lang>.txt}, and is
 * certain in the end wherever output can prove it.
 *
 * <p>{@code ./tsunagu test --record} writes the summaries of the replies anew; read the diff.
 */
class ProofsTest {

    private static final Transcripts PROOFS = new Transcripts(Path.of("src/test/proofs"));

    /** What no output of a VM shows: it is told, or seen on a screen, or in another person's network. */
    private static final Set<String> TOLD = Set.of(
            "bastion-path",
            "bridge-or-team",
            "client-side",
            "cloud-init-overwrote",
            "guest-dns-changed",
            "guest-gateway-or-mask",
            "guest-nic-edited",
            "guest-static-ip",
            "healing-lost-guest-edit",
            "kms",
            "not-network",
            "os-hung",
            "out-of-scope",
            "public-ip-confusion",
            "secondary-nic-no-gateway",
            "short-name-fails",
            "want-change-dns",
            "want-change-private-ip",
            "want-multi-ip",
            "want-nic-reset");

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
        return PROOFS.files().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> replay(file)));
    }

    @Test
    void thereIsOneForEveryDiagnosis() throws IOException {
        var missing = new TreeSet<>(Diagnoses.all());
        PROOFS.files().forEach(file -> missing.remove(diagnosis(file)));
        assertEquals(Set.of(), missing, "write src/test/proofs/<diagnosis>.<lang>.txt for each of these");
    }

    private static void replay(Path file) throws IOException {
        checkEnd(file, Transcripts.replay(file, new Replay(server::chat)::summaries));
    }

    private static void checkEnd(Path file, String replayed) {
        var reached = replayed.lines()
                .filter(line -> line.startsWith("~ ") && line.contains(": "))
                .reduce((first, second) -> second)
                .orElse("");
        var certainty = TOLD.contains(diagnosis(file)) ? " " : " certain";
        assertTrue(
                reached.contains(": " + diagnosis(file) + certainty)
                        || reached.contains(", " + diagnosis(file) + certainty),
                () -> file + " ends with " + reached);
    }

    private static String diagnosis(Path file) {
        return file.getFileName().toString().split("\\.")[0];
    }
}
