package tsunagu.app.guard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sentences of ours said in other words by hand, and within frames of courtesy: next to all of them may be said.
 *
 * <p>What was refused, and why, is left in {@code target/honest-words.<language>.txt}.
 */
class HonestWordsTest {

    private static final Guard GUARD = Guard.load(Path.of("wording"));
    private static final double REFUSED = 0.01;
    private static final int LEAST = 500;

    private static final List<String> FRAMES_JA =
            List.of("お手数ですが、%s", "恐れ入りますが、%s", "それでは、%s", "%sよろしくお願いいたします。", "ご不便をおかけしております。%s");
    private static final List<String> FRAMES_EN = List.of(
            "Thank you for your patience. %s",
            "Please note that: %s", "%s Thank you.", "When you are ready: %s", "Thanks for bearing with me. %s");

    private record Pair(String ours, String theirs) {}

    @Test
    void maySayOurSentences() throws IOException {
        var all = new ArrayList<String>();
        var tried = 0;
        for (var language : List.of("ja", "en")) {
            var pairs = pairs(language);
            var refused = refused(pairs, language);
            Files.write(Path.of("target/honest-words." + language + ".txt"), refused);
            tried += pairs.size();
            all.addAll(refused);
        }
        assertTrue(tried >= LEAST, tried + " pairs");
        assertTrue(all.size() <= REFUSED * tried, () -> String.join("\n", all));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void maySayOurSentencesWithCourtesy(String language) throws IOException {
        var frames = language.equals("ja") ? FRAMES_JA : FRAMES_EN;
        var framed = new ArrayList<Pair>();
        for (var pair : pairs(language)) {
            frames.forEach(frame -> framed.add(new Pair(pair.ours(), frame.formatted(pair.ours()))));
        }
        var refused = refused(framed, language);
        assertTrue(refused.size() <= REFUSED * framed.size(), () -> refused.size() + "\n" + String.join("\n", refused));
    }

    private static List<String> refused(List<Pair> pairs, String language) {
        var refused = new ArrayList<String>();
        for (var pair : pairs) {
            if (GUARD.licence(filled(pair.ours()), language).judge(pair.theirs()) instanceof Verdict.Refused it) {
                refused.add(it.objection() + "\n  " + pair.ours() + "\n  " + pair.theirs());
            }
        }
        return refused;
    }

    /** The pairs are written with the blanks that a model sees; ours has numbers there. */
    private static String filled(String sentence) {
        var filled = sentence;
        for (var blank = 'A'; blank <= 'Z'; blank++) {
            filled = filled.replace("‹" + blank + "›", "10." + (blank - 'A'));
        }
        return filled;
    }

    private static List<Pair> pairs(String language) throws IOException {
        return Files.readAllLines(Path.of("src/test/paraphrases/" + language + ".tsv")).stream()
                .map(line -> line.split("\t"))
                .map(columns -> new Pair(columns[0], columns[1]))
                .toList();
    }
}
