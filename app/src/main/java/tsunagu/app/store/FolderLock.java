package tsunagu.app.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a folder to one store; the system lifts it when the process ends, however it ends.
 *
 * <p>It is a file of its own: when a process closes any handle on a file, all its locks there are gone.
 * For the same reason a folder held by this very process is not even tried.
 */
final class FolderLock implements AutoCloseable {

    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws IllegalStateException when another store has the folder open */
    static FolderLock take(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (!HELD_HERE.add(real)) {
            throw taken(folder, Long.toString(ProcessHandle.current().pid()));
        }
        try {
            return new FolderLock(real, lock(folder));
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(real);
            throw e;
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        Path file = folder.resolve("conversations.lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw taken(folder, Files.readString(file).strip());
        }
        sign(channel);
        return channel;
    }

    private static void sign(FileChannel channel) throws IOException {
        String process = ProcessHandle.current().pid() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static IllegalStateException taken(Path folder, String process) {
        return new IllegalStateException(
                "Cannot open the conversations in %s: process %s has them open, and SQLite serves one process only. Stop that process, or give this one another data folder (--data)."
                        .formatted(folder, process));
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(folder);
    }
}
