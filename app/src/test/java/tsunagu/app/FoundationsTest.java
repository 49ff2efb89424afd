package tsunagu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every fact that our guidance rests on has its place in an article, a step, a caveat or a rule. */
class FoundationsTest {

    private static final Path HOME = Path.of("..");

    /** A fact in a few words, and where it stands. */
    record Foundation(String says, List<Place> places) {}

    /** A file and words in it that carry the fact. */
    record Place(String file, String text) {}

    private final Map<String, Foundation> foundations = read();

    @TestFactory
    Stream<DynamicTest> haveTheirPlaces() {
        return foundations.entrySet().stream()
                .map(entry ->
                        dynamicTest(entry.getKey() + " " + entry.getValue().says(), () -> stands(entry.getValue())));
    }

    @Test
    void areAllThere() {
        var facts = IntStream.rangeClosed(1, 41).mapToObj(number -> "F" + number);
        var traps = IntStream.rangeClosed(1, 31).mapToObj(number -> "T" + number);
        assertEquals(Stream.concat(facts, traps).toList(), List.copyOf(foundations.keySet()));
    }

    @Test
    void standInBothLanguages() {
        foundations.forEach((id, foundation) -> {
            for (var language : List.of(".ja.", ".en.")) {
                assertTrue(
                        foundation.places().stream().anyMatch(place -> isIn(language, place)),
                        () -> id + " (" + foundation.says() + ") stands in no article" + language + "md");
            }
        });
    }

    private static boolean isIn(String language, Place place) {
        return place.file().contains(language)
                || place.file().endsWith(".yaml")
                || place.file().endsWith("README.md");
    }

    private static void stands(Foundation foundation) throws IOException {
        for (var place : foundation.places()) {
            var text = Files.readString(HOME.resolve(place.file()));
            assertTrue(
                    text.contains(place.text()),
                    () -> place.file() + " no longer says: " + place.text() + " (" + foundation.says() + ")");
        }
    }

    private static Map<String, Foundation> read() {
        try (var file = FoundationsTest.class.getResourceAsStream("/foundations.yaml")) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Cannot read foundations.yaml", e);
        }
    }
}
