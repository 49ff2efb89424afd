package tsunagu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A server in a process of its own, which tells in its log where it answers. */
public final class ServerProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("answers at (http://127\\.0\\.0\\.1:\\d+)/");
    private static final long BETWEEN_LOOKS_MS = 2;
    private static final long STOPPING_S = 10;

    private final Process process;
    private final Path log;
    private final long began;

    private ServerProcess(Process process, Path log, long began) {
        this.process = process;
        this.log = log;
        this.began = began;
    }

    /**
     * Starts a command.
     *
     * @param log the file that takes whatever it prints
     */
    public static ServerProcess start(List<String> command, Path log) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        var began = System.nanoTime();
        return new ServerProcess(builder.start(), log, began);
    }

    /**
     * Where it answers; waits until it does.
     *
     * @param patience how long it may take from its start
     */
    public URI address(Duration patience) throws InterruptedException {
        var address = ADDRESS.matcher(printed());
        while (!address.find()) {
            if (!process.isAlive() || sinceStart().compareTo(patience) > 0) {
                throw new IllegalStateException(
                        "Cannot reach the server within " + patience + "; it printed:\n" + printed());
            }
            Thread.sleep(BETWEEN_LOOKS_MS);
            address.reset(printed());
        }
        return URI.create(address.group(1));
    }

    public String printed() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what a server printed", e);
        }
    }

    public Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits for a program that ends by itself; one that does not is ended. */
    public void awaitEnd(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            kill();
        }
    }

    /** Ends it as a power cut would: it gets no chance to tidy up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(STOPPING_S, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOPPING_S, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
