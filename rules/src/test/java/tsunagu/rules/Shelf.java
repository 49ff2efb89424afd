package tsunagu.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where rules and their cases lie, and one diagnostician that all tests share. */
final class Shelf {

    static final Diagnostician DIAGNOSTICIAN = Diagnostician.open();
    static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("vocabulary.yaml"));

    private Shelf() {}

    static List<Path> ruleFiles() {
        return Stream.of("contest", "diagnoses", "steps")
                .flatMap(folder -> files(Path.of(folder)))
                .filter(file -> file.toString().endsWith(".drl"))
                .sorted()
                .toList();
    }

    static Path casesOf(Path ruleFile) {
        return ruleFile.resolveSibling(stem(ruleFile) + ".cases.yaml");
    }

    static String stem(Path ruleFile) {
        return ruleFile.getFileName().toString().replace(".drl", "");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    static Findings diagnose(Map<String, String> given) {
        return diagnose(facts(given, Map.of()));
    }

    /** Facts that were told, and facts that pasted output shows. */
    static List<Fact> facts(Map<String, String> given, Map<String, String> shown) {
        return Stream.concat(
                        given.entrySet().stream().map(Shelf::told),
                        shown.entrySet().stream().map(Shelf::shown))
                .toList();
    }

    static Findings diagnose(Collection<Fact> facts) {
        return DIAGNOSTICIAN.diagnose(facts);
    }

    /** Facts told in the first turn; each has a source of its own, as in a real message. */
    private static Fact told(Map.Entry<String, String> entry) {
        var source = new Source.Utterance(1, 0, entry.getKey().length(), entry.getKey());
        return new Fact(entry.getKey(), entry.getValue(), source);
    }

    private static Fact shown(Map.Entry<String, String> entry) {
        var source = new Source.Evidence(1, "pasted.txt", 1, entry.getKey());
        return new Fact(entry.getKey(), entry.getValue(), source);
    }

    private static Stream<Path> files(Path folder) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }
}
