package tsunagu.kb.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trying a shape only where it can begin finds what trying it everywhere finds. */
class ShapesTest {

    private static final Group GROUP = new Group("it", Group.Layer.ASIDE, Mood.NONE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "abc ~ a",
                "(?:ab|cd)e ~ ac",
                "(?<=x)(?<![をり])入れ ~ 入",
                "a?b*c+d ~ abc",
                "[a-c]x ~ abc",
                "\\d{1,3}\\. ~ 0123456789",
                "(?:vm|nic)?の?ip ~ vnのi",
                "\\bx ~ x",
                "(?=a)b ~ b",
                "a{0,2}?b ~ ab",
                "(?:a|b)|c ~ abc"
            })
    void knowsHowAMatchBegins(String expression, String letters) {
        var expected = new java.util.HashSet<Character>();
        letters.chars().forEach(letter -> expected.add((char) letter));

        assertEquals(
                Optional.of(Set.copyOf(expected)), FirstLetters.of(expression).map(Set::copyOf));
    }

    @ParameterizedTest
    @ValueSource(strings = {".x", "[^a]b", "a?", "\\Sx", "(?=a)", "[a&&b]"})
    void triesTheRestEverywhere(String expression) {
        assertEquals(Optional.empty(), FirstLetters.of(expression));
    }

    @Test
    void findsTheSameAsEverywhere() {
        var text = "ナ入れない。nsg has port 22 open, NICのip is 10.0.0.4 and the vmのip too; aaa aab";
        for (var expression :
                List.of("(?<![をり])入れ(?=な|ま)", "(?:vm|nic)?の?ip", "\\d{1,3}(?:\\.\\d{1,3}){3}", "a+b?", "[a-c]{2}")) {
            var shapes = new Shapes();
            shapes.add(GROUP, Pattern.compile(expression));
            var found = new ArrayList<Word>();
            shapes.in(text, found);

            var expected = Pattern.compile(expression)
                    .matcher(text)
                    .results()
                    .map(one -> one.start() + "-" + one.end())
                    .toList();
            assertEquals(
                    expected,
                    found.stream().map(one -> one.start() + "-" + one.end()).toList(),
                    expression);
        }
    }
}
