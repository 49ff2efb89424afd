package tsunagu.app.llm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Speaks as OpenAI, Anthropic and Ollama do over HTTP, says what it was told to say, and remembers what it was asked.
 *
 * <p>{@code POST …/chat/completions}, {@code …/embeddings} and {@code GET …/models} are OpenAI's,
 * {@code POST …/messages} is Anthropic's, {@code POST /api/chat} and {@code /api/embed} are Ollama's. Every
 * connection has a virtual thread, so that a thousand may be open at once.
 */
public final class StubModelServer implements AutoCloseable {

    private static final int WAITING_CONNECTIONS = 2_000;
    private static final int PATIENCE_S = 10;

    private final ServerSocket door;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Set<Socket> guests = ConcurrentHashMap.newKeySet();
    private final Semaphore left = new Semaphore(0);
    private volatile Function<Asked, Answer> script;

    private StubModelServer(ServerSocket door, Function<Asked, Answer> script) {
        this.door = door;
        this.script = script;
    }

    /** Listens on a free port of this machine. */
    public static StubModelServer start(Function<Asked, Answer> script) {
        try {
            var door = new ServerSocket(0, WAITING_CONNECTIONS, InetAddress.getLoopbackAddress());
            var server = new StubModelServer(door, script);
            Thread.ofPlatform().daemon().name("stub-model").start(server::welcome);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static StubModelServer start(Answer always) {
        return start(asked -> always);
    }

    /** An address of this machine where nobody listens. */
    public static URI nobody() {
        var server = start(Answer.says());
        server.close();
        return server.url("/v1");
    }

    /** From now on, answers like that. */
    public void says(Function<Asked, Answer> script) {
        this.script = script;
    }

    public void says(Answer always) {
        says(asked -> always);
    }

    /** Where OpenAI's and Anthropic's paths begin. */
    public URI url() {
        return url("/v1");
    }

    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + path);
    }

    /** Everything it was asked so far, in that order. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** The only request so far. */
    public Asked onlyAsked() {
        if (asked.size() != 1) {
            throw new AssertionError("expected one request, found " + asked);
        }
        return asked.getFirst();
    }

    /** Waits until somebody has left before their answer was whole; each counts once. */
    public boolean sawSomebodyLeave() {
        try {
            return left.tryAcquire(PATIENCE_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How many connections are open. */
    public int connections() {
        return guests.size();
    }

    @Override
    public void close() {
        quietly(door::close);
        guests.forEach(guest -> quietly(guest::close));
    }

    private void welcome() {
        try {
            while (true) {
                var guest = door.accept();
                guests.add(guest);
                Thread.ofVirtual().start(() -> attend(guest));
            }
        } catch (IOException e) {
            // The door was closed: nobody else comes in.
        }
    }

    private void attend(Socket guest) {
        try (guest) {
            var line = new StubLine(guest);
            for (var request = line.read(); request.isPresent(); request = line.read()) {
                asked.add(request.get());
                new StubReply(request.get(), line).send(answer(request.get()));
            }
        } catch (StubLine.Left e) {
            left.release();
        } catch (IOException e) {
            // Broken off, by them or by us as the script wants it.
        } finally {
            guests.remove(guest);
        }
    }

    private Answer answer(Asked request) {
        var answer = script.apply(request);
        return answer.plain() ? StubPages.answer(request).orElse(answer) : answer;
    }

    private interface Closing {
        void close() throws IOException;
    }

    private static void quietly(Closing closing) {
        try {
            closing.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
