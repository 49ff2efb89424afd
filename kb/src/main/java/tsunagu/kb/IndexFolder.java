package tsunagu.kb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the index lies between two starts, under the checksum of what it was made from: an index that is there is the
 * right one.
 *
 * @param all the folder for the indexes of every state of the articles; several processes may share it
 */
record IndexFolder(Path all, String checksum) {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    /** To be raised with every change of what stands in the index, or of how words are cut for it. */
    private static final String FORMAT = "1";

    private static final Pattern KEPT = Pattern.compile("[0-9a-f]{64}");
    private static final String UNFINISHED = "unfinished-";
    private static final Duration LONGEST_WRITING = Duration.ofHours(1);

    /** Opens an index, or finds that it is none. */
    @FunctionalInterface
    interface Opening<T> {
        T open(Directory index) throws IOException;
    }

    /**
     * The checksum over everything an index is made from.
     *
     * @param meaning gives its passages vectors
     */
    static String checksum(List<Article> articles, List<List<String>> synonyms, Optional<Meaning> meaning) {
        var madeFrom = new StringJoiner("\0").add(FORMAT).add(Version.LATEST.toString());
        madeFrom.add(synonyms.toString());
        for (var article : articles) {
            madeFrom.add("article").add(article.language()).add(article.title());
            madeFrom.add(article.tags().toString());
            article.passages()
                    .forEach(passage -> madeFrom.add(passage.anchor())
                            .add(passage.heading())
                            .add(passage.text()));
        }
        meaning.ifPresent(given -> madeFrom.add("meaning").add(given.embedding().id()));
        return Citations.sha256(madeFrom.toString());
    }

    /** What the kept index opens to, from a copy in memory; empty when none is kept or it is damaged. */
    <T> Optional<T> open(Directory memory, Opening<T> opening) {
        if (!Files.isDirectory(own())) {
            return Optional.empty();
        }
        try {
            return Optional.of(opened(own(), memory, opening));
        } catch (IOException | RuntimeException e) {
            LOG.warn("Cannot open the index kept in {}: {}; indexing all articles again", own(), e.toString());
            return Optional.empty();
        }
    }

    /** What the indexes kept for other articles open to; one that is damaged, or just removed, is passed over. */
    <T> List<T> others(Supplier<Directory> memory, Opening<T> opening) {
        try (var folders = Files.list(all)) {
            return folders.filter(folder -> !folder.equals(own()))
                    .filter(folder ->
                            KEPT.matcher(folder.getFileName().toString()).matches())
                    .flatMap(folder -> other(folder, memory.get(), opening).stream())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("Cannot look for other indexes in {}: there are none", all, e);
            return List.of();
        }
    }

    private static <T> Optional<T> other(Path folder, Directory memory, Opening<T> opening) {
        try {
            return Optional.of(opened(folder, memory, opening));
        } catch (IOException | RuntimeException e) {
            LOG.debug("Cannot open the index kept in {}: it is passed over", folder, e);
            return Optional.empty();
        }
    }

    /** Keeps this index for the next start, in place of those of earlier articles. */
    void keep(Directory index) {
        try {
            Files.createDirectories(all);
            var unfinished = Files.createTempDirectory(all, UNFINISHED);
            try (var files = new NIOFSDirectory(unfinished)) {
                copy(index, files);
                putInPlace(unfinished);
            } finally {
                remove(unfinished);
            }
            removeOthers();
        } catch (IOException | RuntimeException e) {
            LOG.warn("Cannot keep the index in {}: {}; the next start indexes all articles again", all, e.toString());
        }
    }

    private static <T> T opened(Path folder, Directory memory, Opening<T> opening) throws IOException {
        try (var kept = new NIOFSDirectory(folder)) {
            copy(kept, memory);
            return opening.open(memory);
        }
    }

    private Path own() {
        return all.resolve(checksum);
    }

    /** Copies the files of an index, each checked for damage. */
    private static void copy(Directory from, Directory to) throws IOException {
        for (var file : from.listAll()) {
            to.copyFrom(from, file, file, IOContext.READONCE);
            try (var copy = to.openInput(file, IOContext.READONCE)) {
                CodecUtil.checksumEntireFile(copy);
            }
        }
    }

    /** What is already there is damaged, or comes from a quicker process and may as well be replaced. */
    private void putInPlace(Path unfinished) throws IOException {
        var replaced = unfinished.resolveSibling(unfinished.getFileName() + "-replaced");
        try {
            Files.move(own(), replaced, StandardCopyOption.ATOMIC_MOVE);
            remove(replaced);
        } catch (NoSuchFileException nothingThere) {
            // as nearly always
        }
        try {
            Files.move(unfinished, own(), StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(own())) {
                throw e;
            }
        }
    }

    /** Whoever is just reading one of them finds it gone and indexes for himself. */
    private void removeOthers() throws IOException {
        try (var folders = Files.list(all)) {
            folders.filter(folder -> !folder.equals(own()))
                    .filter(IndexFolder::isLeftOver)
                    .forEach(IndexFolder::remove);
        }
    }

    private static boolean isLeftOver(Path folder) {
        var name = folder.getFileName().toString();
        return KEPT.matcher(name).matches() || name.startsWith(UNFINISHED) && isOld(folder);
    }

    private static boolean isOld(Path folder) {
        try {
            var changed = Files.getLastModifiedTime(folder).toInstant();
            return changed.isBefore(Instant.now().minus(LONGEST_WRITING));
        } catch (IOException gone) {
            return false;
        }
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("Cannot remove {}: it is gone already, or the next start will", folder, e);
        }
    }
}
