package tsunagu.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of facts reads as it is written, and says what to mend when it does not. */
class VocabularyTest {

    private static final Vocabulary VOCABULARY = Shelf.VOCABULARY;

    @TempDir
    private Path folder;

    @Test
    void knowsTheValuesOfAFact() {
        assertEquals(Optional.of(List.of("true", "false", "unknown")), VOCABULARY.values("vm.reachable"));
        assertEquals(Optional.of(List.of("windows", "linux", "unknown")), VOCABULARY.values("os"));
        assertEquals(Optional.empty(), VOCABULARY.values("weather"));
    }

    @Test
    void knowsTheOutcomeOfEveryStep() {
        assertEquals(Optional.of(List.of("done", "failed", "unknown")), VOCABULARY.values("step.restart-vm"));
        assertEquals(Optional.empty(), VOCABULARY.values("step."));
    }

    @Test
    void knowsWhatMayBeAsked() {
        assertTrue(VOCABULARY.asked("nic.multiple-addresses"));
        assertEquals(List.of(false, false), List.of(VOCABULARY.asked("nsg.suspected"), VOCABULARY.asked("weather")));
    }

    @Test
    void takesYesAndNoForTrueAndFalse() {
        assertEquals(Optional.of("true"), VOCABULARY.normalise("vm.restarted", "yes"));
        assertEquals(Optional.of("false"), VOCABULARY.normalise("vm.restarted", "no"));
        assertEquals(Optional.of("dns"), VOCABULARY.normalise("change.kind", "dns"));
    }

    @Test
    void refusesWhatIsNotListed() {
        assertEquals(Optional.empty(), VOCABULARY.normalise("os", "yes"));
        assertEquals(Optional.empty(), VOCABULARY.normalise("vm.restarted", "perhaps"));
        assertEquals(Optional.empty(), VOCABULARY.normalise("weather", "true"));
        assertEquals(Optional.empty(), VOCABULARY.normalise("step.restart-vm", "true"));
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertMessage(folder.resolve("none.yaml"), "Cannot find the vocabulary", "none.yaml");
    }

    @Test
    void namesTheFactWhoseValuesCannotBeRead() throws Exception {
        assertMessage(write("os: {values: maybe}"), "the values of os", "write 'values: yes-no'");
        assertMessage(write("os: windows"), "the values of os", "found \"windows\"");
    }

    @Test
    void saysWhatToWriteIntoAFileWithoutFacts() throws Exception {
        assertMessage(write(""), "Cannot read any fact", "vm.reachable: {values: yes-no}");
    }

    @Test
    void saysWhereTheYamlIsBroken() throws Exception {
        assertMessage(write("os: {values: ["), "mend its YAML", "line");
    }

    private Path write(String text) throws Exception {
        return Files.writeString(folder.resolve("vocabulary.yaml"), text);
    }

    private static void assertMessage(Path file, String... parts) {
        var message = assertThrows(RuntimeException.class, () -> Vocabulary.load(file))
                .getMessage();
        for (var part : parts) {
            assertTrue(message.contains(part), message);
        }
        assertTrue(message.contains(file.toString()), message);
    }
}
