package tsunagu.kb;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Keeps the current knowledge while we serve: takes up an edit within a second or so, and refuses a broken one by
 * name while the last good state stays.
 */
public final class Shelf implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Supplier<Knowledge> loader;
    private final List<Path> folders;
    private final Consumer<String> log;
    private final Thread watcher;
    private volatile Knowledge now;
    private volatile List<String> refused = List.of();
    private Fingerprint seen;

    Shelf(Supplier<Knowledge> loader, List<Path> folders, Consumer<String> log) {
        this.loader = loader;
        this.folders = List.copyOf(folders);
        this.log = log;
        this.seen = Fingerprint.of(folders);
        this.now = loader.get();
        this.watcher = Thread.ofPlatform().daemon().name("shelf").unstarted(this::watch);
    }

    /**
     * Loads once, and again whenever a file in one of the folders changes; throws {@link BrokenContent} when the
     * first loading fails.
     *
     * @param log hears each edit taken up or refused
     */
    public static Shelf watch(Supplier<Knowledge> loader, List<Path> folders, Consumer<String> log) {
        var shelf = new Shelf(loader, folders, log);
        shelf.watcher.start();
        return shelf;
    }

    /** The last good state. */
    public Knowledge now() {
        return now;
    }

    /** Why the newest edit is not taken up; empty when all is well. */
    public List<String> refused() {
        return refused;
    }

    @Override
    public void close() {
        watcher.interrupt();
    }

    /** Looks once; a search still running on the earlier state is left to finish on it. */
    synchronized void refresh() {
        var current = Fingerprint.of(folders);
        if (!current.equals(seen)) {
            seen = current;
            loadAnew();
        }
    }

    private void loadAnew() {
        try {
            now = loader.get();
            refused = List.of();
            log.accept("Took up an edit of the content: version " + now.version());
        } catch (BrokenContent broken) {
            refuse(broken.problems());
        } catch (RuntimeException unexpected) {
            refuse(List.of("Cannot load the content: " + unexpected + "; mend the last edit"));
        }
    }

    private void refuse(List<String> problems) {
        refused = List.copyOf(problems);
        log.accept("Refused an edit of the content; the last good state stays:");
        problems.forEach(log);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                refresh();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
