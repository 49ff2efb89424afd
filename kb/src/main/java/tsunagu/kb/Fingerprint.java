package tsunagu.kb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Which files lie in some folders, how long each is and when it was last changed: differs after any edit. */
record Fingerprint(Map<Path, Stamp> files) {

    record Stamp(long size, FileTime changed) {}

    private static final int DEEPEST = 12;

    static Fingerprint of(List<Path> folders) {
        var files = new HashMap<Path, Stamp>();
        folders.forEach(folder -> add(folder, files));
        return new Fingerprint(files);
    }

    private static void add(Path folder, Map<Path, Stamp> files) {
        BiPredicate<Path, BasicFileAttributes> note = (path, about) -> {
            if (about.isRegularFile() && ArticleFolders.isVisible(folder.relativize(path))) {
                files.put(path, new Stamp(about.size(), about.lastModifiedTime()));
            }
            return false;
        };
        try (var paths = Files.find(folder, DEEPEST, note, FileVisitOption.FOLLOW_LINKS)) {
            paths.forEach(path -> {});
        } catch (IOException | UncheckedIOException e) {
            files.put(folder, new Stamp(-1, FileTime.fromMillis(0)));
        }
    }
}
