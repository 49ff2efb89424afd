package tsunagu.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every output we ask for is told in both languages, with the commands that show it. */
class OutputsTest {

    private static final String OUTPUT = """
            ja: お手元からポートに届くか
            en: whether your computer reaches the port
            commands:
              - shell: client
                text: 'nc -vz <public-ip> 22'
              - shell: portal
                ja: 概要 → 接続
                en: Overview → Connect
            """;

    @TempDir
    Path kb;

    @BeforeEach
    void writesOneOutput() throws IOException {
        for (var name : List.of("articles", "steps", "caveats", "outputs")) {
            Files.createDirectory(kb.resolve(name));
        }
        write(OUTPUT);
    }

    @Test
    void anOutputIsReadAsItIsWritten() {
        var expected = new Output(
                "client-test",
                List.of(
                        new Command("client", Map.of("", "nc -vz <public-ip> 22")),
                        new Command("portal", Map.of("ja", "概要 → 接続", "en", "Overview → Connect"))),
                Map.of("ja", "お手元からポートに届くか", "en", "whether your computer reaches the port"));

        assertEquals(Optional.of(expected), load().output("client-test"));
    }

    @Test
    void anOutputThatNoCommandShowsHasNone() throws IOException {
        write("ja: エラーの全文\nen: the full error\ncommands: []\n");

        assertEquals(List.of(), load().output("client-test").orElseThrow().commands());
    }

    @Test
    void oursAllHaveTheirWords() {
        var ours = StepBook.load(Path.of("steps"), Path.of("caveats"), Path.of("outputs"));

        assertTrue(ours.outputs().contains("guest-addresses"));
        assertFalse(ours.outputs().stream()
                .flatMap(id -> ours.output(id).stream())
                .anyMatch(output -> !output.words().keySet().containsAll(Languages.ALL)));
    }

    @Test
    void aLanguageThatIsMissingIsNamedWithFileAndRemedy() throws IOException {
        write(OUTPUT.replace("en: whether your computer reaches the port\n", ""));

        assertProblem("client-test.yaml: the field \"en\" should hold some words but holds nothing; write it there");
    }

    @Test
    void aPlaceNobodyTypesInIsNamedWithTheChoices() throws IOException {
        write(OUTPUT.replace("shell: client", "shell: laptop"));

        assertProblem("client-test.yaml:3: the field \"commands.shell\" should hold one of "
                + "[az, client, linux, portal, powershell, windows] but holds \"laptop\"; write it there");
    }

    @Test
    void aSlipInAFieldNameIsNamedWithTheChoices() throws IOException {
        write(OUTPUT.replace("commands:", "comands:"));

        assertProblem("client-test.yaml:3: nobody knows the field \"comands\"; use one of [commands, en, ja]");
    }

    @Test
    void aFolderThatIsMissingIsNamed() throws IOException {
        Files.delete(file());
        Files.delete(kb.resolve("outputs"));

        assertProblem("Cannot list the folder " + kb.resolve("outputs") + "; check that it exists and may be read");
    }

    @Test
    void theVersionChangesWithTheWords() throws IOException {
        var before = version();
        write(OUTPUT.replace("your computer", "your own computer"));

        assertNotEquals(before, version());
    }

    private StepBook load() {
        return StepBook.load(kb.resolve("steps"), kb.resolve("caveats"), kb.resolve("outputs"));
    }

    private String version() {
        return Knowledge.load(kb, List.of(), Progress.silent()).version();
    }

    private void assertProblem(String expected) {
        var problems = assertThrows(BrokenContent.class, this::load).problems();
        assertEquals(1, problems.size(), () -> String.join("\n", problems));
        assertTrue(problems.getFirst().contains(expected), problems::getFirst);
    }

    private void write(String text) throws IOException {
        Files.writeString(file(), text);
    }

    private Path file() {
        return kb.resolve("outputs/client-test.yaml");
    }
}
