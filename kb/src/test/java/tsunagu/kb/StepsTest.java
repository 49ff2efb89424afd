package tsunagu.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** Every step and caveat is complete in both languages and stands on words that are really in our articles. */
class StepsTest {

    private static final String STEP = """
            risk: R3
            minutes: 5
            downtime: true
            reversible: false
            ja:
              title: 再起動する
              text: 再起動します。
              loses: [メモリ上のデータ]
            en:
              title: Restart it
              text: Restart it.
              loses: []
            commands:
              - shell: az
                text: az vm restart
              - shell: portal
                ja: 概要 → 再起動
                en: Overview → Restart
            cites:
              - article: restart
                section: when
                ja: 再起動で直ることがあります。
                en: A restart may be enough.
            sources:
              - https://example.org/restart
            """;

    private static final String CAVEAT = """
            ja: 気を付けてください。
            en: Take care.
            cites:
              - article: restart
                section: when
                ja: 再起動で直ることがあります。
                en: A restart may be enough.
            """;

    @TempDir
    Path kb;

    @BeforeEach
    void writesASmallKnowledgeBase() throws IOException {
        write("articles/procedure/restart.ja.md", article("再起動", "再起動で直ることがあります。"));
        write("articles/procedure/restart.en.md", article("Restart", "A restart may be enough. It loses memory."));
        write("steps/restart-vm.yaml", STEP);
        write("caveats/care.yaml", CAVEAT);
        Files.createDirectory(kb.resolve("outputs"));
    }

    @Test
    void oursAreCompleteAndGrounded() {
        var knowledge = Knowledge.load(Path.of("."), List.of(), Optional.empty(), Progress.silent());

        assertTrue(knowledge.steps().steps().contains("restart-vm"));
    }

    @Test
    void aStepIsReadAsItIsWritten() {
        var step = load().steps().procedure("restart-vm").orElseThrow();

        var expected = new Procedure(
                "restart-vm",
                "R3",
                5,
                true,
                false,
                List.of(
                        new Command("az", Map.of("", "az vm restart")),
                        new Command("portal", Map.of("ja", "概要 → 再起動", "en", "Overview → Restart"))),
                List.of(new Reference(
                        "restart", "when", Map.of("ja", "再起動で直ることがあります。", "en", "A restart may be enough."))),
                List.of("https://example.org/restart"),
                Map.of(
                        "ja", new Wording("再起動する", "再起動します。", List.of("メモリ上のデータ")),
                        "en", new Wording("Restart it", "Restart it.", List.of())));
        assertEquals(expected, step);
        assertEquals(List.of("az vm restart", "Overview → Restart"), commands(step, "en"));
    }

    @Test
    void aCitationCarriesTheChecksumOfItsWords() {
        var knowledge = load();
        var reference =
                knowledge.steps().caveat("care").orElseThrow().references().getFirst();

        var citation = knowledge.library().cite(reference, "en");

        assertEquals(
                List.of(
                        "A restart may be enough.",
                        "/articles/restart?lang=en#when",
                        Citations.sha256("A restart may be enough.")),
                List.of(citation.quote(), citation.url(), citation.sha256()));
    }

    @Test
    void aQuoteThatNoLongerHoldsIsNamedWithFileAndLine() throws IOException {
        write("articles/procedure/restart.en.md", article("Restart", "Something else."));

        assertProblem(
                "steps/restart-vm.yaml:21: Cannot cite restart#when in en: these words do not stand in the section");
    }

    @Test
    void everyProblemIsToldAtOnce() throws IOException {
        write("steps/restart-vm.yaml", STEP.replace("R3", "R9"));
        write("caveats/care.yaml", CAVEAT.replace("en: Take care.\n", ""));
        write("articles/procedure/lonely.ja.md", article("ひとり", "対訳がありません。"));

        var problems = assertThrows(BrokenContent.class, this::load).problems();

        assertEquals(3, problems.size(), () -> String.join("\n", problems));
        assertTrue(problems.get(0).contains("write " + kb.resolve("articles/procedure/lonely.en.md")));
        assertTrue(problems.get(1).contains("restart-vm.yaml:1: the field \"risk\" should hold one of R0"));
        assertTrue(problems.get(2).contains("care.yaml: the field \"en\" should hold some words but holds nothing"));
    }

    @Test
    void aSlipInAFieldNameIsNamed() throws IOException {
        write("steps/restart-vm.yaml", STEP.replace("reversible", "revesible"));

        assertProblem("restart-vm.yaml:4: nobody knows the field \"revesible\"");
    }

    @Test
    void brokenYamlIsNamedWithItsLine() throws IOException {
        write("steps/restart-vm.yaml", STEP.replace("title: Restart it", "title: Restart: it"));

        assertProblem("restart-vm.yaml:10: mapping values are not allowed here");
    }

    @Test
    void theVersionChangesWithTheWords() throws IOException {
        var before = load().version();
        write("steps/restart-vm.yaml", STEP.replace("Restart it.", "Restart it now."));

        assertTrue(!before.equals(load().version()) && load().version().equals(load().version()));
    }

    private Knowledge load() {
        return Knowledge.load(kb, List.of(), Optional.empty(), Progress.silent());
    }

    private void assertProblem(String expected) {
        var problems = assertThrows(BrokenContent.class, this::load).problems();
        assertTrue(
                problems.stream().anyMatch(problem -> problem.contains(expected)), () -> String.join("\n", problems));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(kb.resolve(file).getParent());
        Files.writeString(kb.resolve(file), text);
    }

    private static List<String> commands(Procedure step, String language) {
        return step.commands().stream().map(command -> command.text(language)).toList();
    }

    private static String article(String title, String text) {
        return """
                ---
                title: %s
                updated: 2023-07-31
                tags: [restart]
                sources: [https://example.org/restart]
                ---

                Lead.

                ## %s {#when}

                %s
                """.formatted(title, title, text);
    }
}
