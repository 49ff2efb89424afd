package tsunagu.app.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThesaurusTest {

    @TempDir
    Path folder;

    @Test
    void namesASectionThatNobodyReads() throws IOException {
        var file = Files.writeString(folder.resolve("en.yaml"), "synonyms: [[a, b]]");
        var fault = assertThrows(IllegalStateException.class, () -> Thesaurus.load(file, new EnglishTongue()));
        assertTrue(fault.getMessage().startsWith("Cannot read 'synonyms' in " + file), fault.getMessage());
    }

    @Test
    void namesAGroupThatIsNone() throws IOException {
        var file = Files.writeString(folder.resolve("en.yaml"), "same:\n  - [check]\n");
        var fault = assertThrows(IllegalStateException.class, () -> Thesaurus.load(file, new EnglishTongue()));
        assertEquals(
                "Cannot read [\"check\"] under 'same' in " + file
                        + ": a group is a list of two words or more, such as [check, verify].",
                fault.getMessage());
    }

    @Test
    void namesAFileThatIsNotThere() {
        var file = folder.resolve("en.yaml");
        var fault = assertThrows(UncheckedIOException.class, () -> Thesaurus.load(file, new EnglishTongue()));
        assertTrue(fault.getMessage().startsWith("Cannot read " + file), fault.getMessage());
    }
}
