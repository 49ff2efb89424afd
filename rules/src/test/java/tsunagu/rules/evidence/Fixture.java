package tsunagu.rules.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One synthetic output, and what is expected to be read from it. */
record Fixture(Path path) {

    private static final Path FOLDER = Path.of("src/test/evidence");

    static Stream<Fixture> all() {
        try (var walk = Files.walk(FOLDER)) {
            return walk.filter(file -> file.toString().endsWith(".txt")).sorted().map(Fixture::new).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + FOLDER, e);
        }
    }

    String name() {
        return FOLDER.relativize(path).toString().replace(".txt", "");
    }

    String text() {
        return read(path);
    }

    /** A line each: {@code kind completeness first-last}, then for each observation line, field, thing and value. */
    TreeSet<String> expected() {
        var lines = new TreeSet<String>();
        read(Path.of(path.toString().replace(".txt", ".expect")))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(lines::add);
        return lines;
    }

    TreeSet<String> found() {
        return found(text());
    }

    static TreeSet<String> found(String text) {
        var lines = new TreeSet<String>();
        for (var excerpt : read(text).excerpts()) {
            lines.add("excerpt\t" + excerpt.kind() + "\t"
                    + excerpt.completeness().name().toLowerCase(java.util.Locale.ROOT) + "\t" + excerpt.first() + "-"
                    + excerpt.last());
            excerpt.observations().forEach(it -> lines.add(row(it)));
        }
        return lines;
    }

    static Evidence read(String text) {
        return new EvidenceReader().read("pasted.txt", 1, text);
    }

    static String row(Observation it) {
        return String.join(
                "\t", List.of(String.valueOf(it.source().line()), it.field().id(), it.of(), it.value()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot read " + file + ": write what is expected of the output beside it", e);
        }
    }
}
