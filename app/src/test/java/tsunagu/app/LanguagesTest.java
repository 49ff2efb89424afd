package tsunagu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tsunagu.app.check.Check;
import tsunagu.app.language.Phrasebook;

/** A language is one file in {@code languages/}; these tests say what is still untranslated. */
class LanguagesTest {

    private static final Phrasebook PHRASEBOOK = Phrasebook.load(Path.of("languages"));

    @Test
    void sayEverythingThatJapaneseSays() {
        var japanese = new TreeSet<>(PHRASEBOOK.in("ja").keys());
        for (var language : PHRASEBOOK.languages()) {
            var sentences = new TreeSet<>(PHRASEBOOK.in(language).keys());
            assertEquals(japanese, sentences, () -> "mend app/languages/" + language + ".properties");
        }
    }

    @Test
    void haveWordsForEverythingThatRulesStepsAndSymptomsName() {
        assertEquals(List.of(), Check.of(new Home(Path.of("..")), List.of()));
    }
}
