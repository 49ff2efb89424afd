package tsunagu.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tsunagu.app.command.TsunaguCommand;

/** Kills a server amid its conversations, again and again: every reply it gave is kept, and given once. */
class ServerCrashTest {

    private static final int ROUNDS = 20;
    private static final int GUESTS = 4;
    private static final Duration LONGEST = Duration.ofSeconds(70);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Random random = new Random();

    @TempDir
    Path folder;

    @Test
    @Timeout(180)
    void losesNoReplyItGave() throws Exception {
        var classes = Classes.archived(folder);
        var guests = IntStream.range(0, GUESTS).mapToObj(CrashGuest::new).toList();
        var end = Instant.now().plus(LONGEST);
        for (var round = 0; round < ROUNDS && Instant.now().isBefore(end); round++) {
            speakUntilItDies(server(classes), guests, round % 5 == 0);
        }
        try (var server = server(classes)) {
            assertKept(server.address(PATIENCE), guests);
        }
    }

    /** Every fifth time it is killed while it starts, else when it has begun to answer. */
    private void speakUntilItDies(ServerProcess server, List<CrashGuest> guests, boolean whileStarting)
            throws Exception {
        try (server) {
            if (whileStarting) {
                Thread.sleep(random.nextInt(1_500));
                server.kill();
            } else {
                speakUntilItDies(server, server.address(PATIENCE), guests);
            }
        }
    }

    private void speakUntilItDies(ServerProcess server, URI address, List<CrashGuest> guests) throws Exception {
        var answered = new CountDownLatch(GUESTS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var visits = guests.stream()
                    .map(guest -> threads.submit(() -> guest.speakUntilCutOff(address, answered::countDown)))
                    .toList();
            answered.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            Thread.sleep(random.nextInt(500));
            server.kill();
            for (var visit : visits) {
                assertDoesNotThrow(() -> visit.get(), server::printed);
            }
        }
    }

    private ServerProcess server(List<String> classes) throws IOException {
        var arguments = List.of(
                TsunaguCommand.class.getName(), "serve", "--port", "0", "--home", "..", "--data", folder + "/data");
        var log = Files.createTempFile(folder, "server", ".log");
        return ServerProcess.start(
                Stream.concat(classes.stream(), arguments.stream()).toList(), log);
    }

    private static void assertKept(URI address, List<CrashGuest> guests) {
        assertAll(guests.stream().map(guest -> () -> {
            assertFalse(guest.acknowledged().isEmpty(), "nothing was acknowledged");
            assertEquals(1, guest.repeatTheLast(address).size(), "different replies to one request");
            for (var conversation : guest.conversations()) {
                assertKept(guest, conversation, address);
            }
        }));
    }

    private static void assertKept(CrashGuest guest, String conversation, URI address) throws Exception {
        var kept = guest.transcript(address, conversation);
        var lost = new ArrayList<>(guest.acknowledged(conversation));
        lost.removeAll(kept.replies());
        assertEquals(List.of(), lost, () -> "lost from conversation " + conversation);
        assertEquals(
                IntStream.rangeClosed(1, kept.numbers().size()).boxed().toList(),
                kept.numbers(),
                () -> "turns of conversation " + conversation);
    }
}
