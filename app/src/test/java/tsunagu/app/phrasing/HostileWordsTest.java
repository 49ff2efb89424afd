package tsunagu.app.phrasing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tsunagu.app.guard.Guard;
import tsunagu.app.guard.Licence;
import tsunagu.app.guard.Verdict;

/**
 * Says something else for every sentence of ours, in twenty-one ways, and lets none of it through.
 *
 * <p>The table of what was tried and what was refused is left in {@code target/hostile-words.txt}.
 */
class HostileWordsTest {

    private static final int ROUNDS = 6;
    private static final int LEAST = 1000;

    /** A word left out, picked blindly, may be one that adds nothing; whatever else is tried is refused altogether. */
    private static final Map<String, Double> PASSED_OVER = Map.of("drop a word", 0.02);

    private static final Guard GUARD = Guard.load(Path.of("wording"));

    private final List<String> granted = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void areNeverSaid() throws IOException {
        var table = new StringBuilder("%-20s %8s %8s%n".formatted("", "tried", "granted"));
        for (var mutation : Mutation.all()) {
            var before = granted.size();
            var tried = tried(mutation, "ja") + tried(mutation, "en");
            var said = granted.subList(before, granted.size());
            table.append("%-20s %8d %8d%n".formatted(mutation.name(), tried, said.size()));
            tooMuch(said, PASSED_OVER.getOrDefault(mutation.name(), 0.0) * tried);
            assertTrue(tried >= LEAST, mutation.name() + " was tried only " + tried + " times");
        }
        Files.writeString(Path.of("target/hostile-words.txt"), table + String.join("\n", granted));
        assertEquals(List.of(), wrong);
    }

    private void tooMuch(List<String> said, double permitted) {
        if (said.size() > permitted) {
            wrong.addAll(said);
        }
    }

    private int tried(Mutation mutation, String language) {
        var sentences = OurSentences.in(language);
        var other = OurSentences.in(language.equals("ja") ? "en" : "ja");
        var dice = new Random(mutation.name().hashCode());
        var tried = 0;
        for (var round = 0; round < ROUNDS; round++) {
            for (var i = 0; i < sentences.size(); i++) {
                var licence = GUARD.licence(sentences.get(i), language);
                var given = new Mutation.Given(
                        licence.sentence(), language, others(sentences, i), other.get(i % other.size()));
                tried += isTried(mutation, given, licence, dice) ? 1 : 0;
            }
        }
        return tried;
    }

    /** The neighbours, as they stand in the same reply. */
    private static List<String> others(List<String> sentences, int i) {
        return IntStream.of(1, sentences.size() - 1, 7)
                .mapToObj(distance -> sentences.get((i + distance) % sentences.size()))
                .toList();
    }

    private boolean isTried(Mutation mutation, Mutation.Given given, Licence licence, Random dice) {
        var words = mutation.make().apply(given, dice);
        if (words.isEmpty() || words.equals(given.sentence())) {
            return false;
        }
        if (licence.judge(words) instanceof Verdict.Granted) {
            granted.add(mutation.name() + ": " + given.sentence() + " => " + words);
        }
        return true;
    }
}
