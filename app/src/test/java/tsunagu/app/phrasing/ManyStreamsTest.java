package tsunagu.app.phrasing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tsunagu.app.RunningServer;
import tsunagu.app.json.Json;
import tsunagu.app.llm.Answer;
import tsunagu.app.llm.Asked;
import tsunagu.app.llm.StubModelServer;

/** A thousand people wait at once for a slow model, and each reads what it writes for them. */
@Timeout(300)
class ManyStreamsTest {

    private static final int PEOPLE = 1000;

    private static final int APART_MS = 20;

    /** Far fewer than people: those of Jetty, the store, the timers, and the carriers of virtual threads. */
    private static final int MOST_THREADS = 150;

    private static final String MESSAGE = "Windows の中で IP アドレスを固定したら RDP で接続できなくなりました。";

    @Test
    void needNoThreadEach(@TempDir Path data) throws InterruptedException, ExecutionException {
        var everybody = new CountDownLatch(PEOPLE);
        try (var stub = StubModelServer.start(asked -> whenAllAreThere(everybody, asked));
                var server = RunningServer.start(data, StubWords.settings(stub, Duration.ofMinutes(4), false));
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var readers = new ArrayList<Future<Boolean>>();
            for (var i = 0; i < PEOPLE; i++) {
                readers.add(people.submit(reader(server.port())));
                TimeUnit.MILLISECONDS.sleep(APART_MS);
            }
            var most = most(stub, somebodyReads(readers));
            for (var reader : readers) {
                assertTrue(reader.get());
            }
            assertEquals(PEOPLE, stub.asked().size());
            assertEquals(PEOPLE, most.streams());
            assertTrue(most.threads() < MOST_THREADS, most.threads() + " threads");
        }
    }

    /** The model says nothing before everybody has asked it. */
    private static Answer whenAllAreThere(CountDownLatch everybody, Asked asked) {
        everybody.countDown();
        try {
            everybody.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return StubWords.kindly().apply(asked);
    }

    private record Most(int streams, int threads) {}

    private static Callable<Boolean> somebodyReads(List<Future<Boolean>> readers) {
        return () -> readers.stream().anyMatch(reader -> !reader.isDone());
    }

    private static Most most(StubModelServer stub, Callable<Boolean> anybody) throws InterruptedException {
        var most = new Most(0, 0);
        try {
            while (anybody.call()) {
                var threads = ManagementFactory.getThreadMXBean().getThreadCount();
                most = new Most(Math.max(most.streams(), stub.connections()), Math.max(most.threads(), threads));
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return most;
    }

    /** Reads to the end; true when all of it came, worded by the model, in the pieces that were told. */
    private static Callable<Boolean> reader(int port) {
        return () -> {
            try (var guest = new Guest(port, Json.MAPPER.createObjectNode().put("message", MESSAGE))) {
                var reply = guest.event("reply");
                return reply.get("phrasedBy").asText().startsWith("openai/")
                        && reply.get("text").asText().equals(String.join("", guest.deltas));
            }
        };
    }
}
