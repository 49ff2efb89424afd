package tsunagu.app.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class PageWordsTest {

    private static final Pattern SLOT = Pattern.compile("\\{\\d}");

    private final PageWords japanese = PageWords.read("ja");
    private final PageWords english = PageWords.read("en");

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertEquals(
                new TreeSet<>(japanese.words().keySet()),
                new TreeSet<>(english.words().keySet()));
    }

    @Test
    void bothLanguagesNameTheSameThings() {
        for (var key : japanese.words().keySet()) {
            assertEquals(slots(japanese.say(key)), slots(english.say(key)), key);
            assertFalse(english.say(key).isBlank(), key);
        }
    }

    private static TreeSet<String> slots(String words) {
        return new TreeSet<>(
                SLOT.matcher(words).results().map(match -> match.group()).toList());
    }
}
