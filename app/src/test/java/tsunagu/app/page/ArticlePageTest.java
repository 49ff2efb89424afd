package tsunagu.app.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.RunningServer;
import tsunagu.kb.Citation;
import tsunagu.kb.Knowledge;
import tsunagu.kb.Progress;
import tsunagu.kb.Reference;

/** An article opened for the sake of certain words: these are marked, and nothing else is. */
final class ArticlePageTest {

    private static final List<String> LANGUAGES = List.of("ja", "en");
    private static final Pattern MARK = Pattern.compile("(?s)<mark>(.*?)</mark>");

    private static RunningServer server;

    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException {
        var articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("quokkas.en.md"), """
                ---
                title: About quokkas
                updated: 2024-01-01
                sources: ["https://example.test/quokkas"]
                ---

                A quokka is **not** a cat,
                and `az quokka show` says so to <anybody>.

                ## Habits {#habits}

                1. Eats *leaves*.
                2. Sleeps & smiles.

                | By day | By night |
                | --- | --- |
                | rests | roams |

                ```
                quokka --restart --all
                quokka --wait
                ```
                """);
        server = RunningServer.start(folder.resolve("data"), articles);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "is not a cat                     | is ~not~ a cat",
                "a cat, and az quokka show says   | a cat,~and ~az quokka show~ says",
                "to <anybody>.                    | to ~&lt;anybody&gt;~.",
                "Eats leaves.\\nSleeps & smiles   | Eats ~leaves~.~Sleeps &amp; smiles",
                "rests roams                      | rests~roams",
                "--restart --all                  | --restart --all",
                "--all\\nquokka                   | --all\\nquokka"
            })
    void marksAQuoteToTheLetterWhateverItSpans(String quote, String marked) {
        assertEquals(List.of(lines(marked).split("~")), marks(quoting(lines(quote))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is not a dog",
                "IS NOT A CAT",
                "is **not** a cat",
                "<script>alert(1)</script>",
                "\"><mark>",
                "   ",
                "\u0000",
                "About quokkas"
            })
    void marksNothingForWordsThatDoNotStandThere(String quote) {
        assertEquals(server.get("/articles/quokkas?lang=en").body(), quoting(quote));
    }

    @Test
    void marksNothingForMoreWordsThanAnybodyQuotes() {
        assertEquals(List.of(), marks(quoting("is not a cat" + " ".repeat(3000))));
    }

    @Test
    void marksTheWordsOfASearchAndOthersThatMeanTheSame() {
        var english = marks(server.get("/articles/restart-vm-first?lang=en&q=rebooting+a+VM")
                .body());
        var japanese = marks(server.get("/articles/restart-vm-first?lang=ja&q=" + encoded("VM を再起動したい"))
                .body());

        assertTrue(english.containsAll(List.of("restart", "VM")), english::toString);
        assertTrue(japanese.contains("起動"), japanese::toString);
        assertFalse(japanese.contains("を"), japanese::toString);
    }

    @Test
    void keepsTheWordsOfASearchInTheOtherLanguageToo() {
        var page = server.get("/articles/quokkas?lang=en&q=cat").body();

        assertTrue(page.contains("href=\"/articles/quokkas?q=cat&amp;lang=ja\""), page);
        assertEquals(List.of("cat"), marks(page));
    }

    @Test
    void everyQuoteOfEveryStepAndCaveatIsMarkedInItsSection() {
        var missed = new ArrayList<String>();
        for (var citation : citations()) {
            var marked = plain(String.join("", marks(section(citation))));
            if (!squeezed(marked).equals(squeezed(citation.quote()))) {
                missed.add(citation.url() + " \"" + citation.quote() + "\" but marks \"" + marked + "\"");
            }
        }
        assertEquals(List.of(), missed);
    }

    private static List<Citation> citations() {
        var knowledge = Knowledge.load(Path.of("../kb"), List.of(), Progress.silent());
        var steps = knowledge.steps().steps().stream()
                .flatMap(id -> knowledge.steps().procedure(id).orElseThrow().references().stream());
        var caveats = knowledge.steps().caveats().stream()
                .flatMap(id -> knowledge.steps().caveat(id).orElseThrow().references().stream());
        return Stream.concat(steps, caveats)
                .distinct()
                .flatMap(reference -> cited(reference, knowledge))
                .toList();
    }

    private static Stream<Citation> cited(Reference reference, Knowledge knowledge) {
        return LANGUAGES.stream()
                .map(language -> knowledge.library().cite(reference, language))
                .distinct();
    }

    /** The part of its article's page that a citation leads to. */
    private static String section(Citation citation) {
        var path = "/articles/" + citation.article() + "?lang=" + citation.language() + "&quote="
                + encoded(citation.quote());
        var prose = server.get(path).body().replaceFirst("(?s).*<div class=\"prose\">", "");
        var begin = citation.anchor().isEmpty() ? "" : "(?s).*id=\"" + Pattern.quote(citation.anchor()) + "\">";
        return prose.replaceFirst(begin, "").replaceFirst("(?s)<section.*", "");
    }

    private static String quoting(String quote) {
        return server.get("/articles/quokkas?lang=en&quote=" + encoded(quote)).body();
    }

    private static List<String> marks(String page) {
        return MARK.matcher(page).results().map(mark -> mark.group(1)).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** Line ends between two marks are in no mark. */
    private static String squeezed(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .mapToObj(Character::toString)
                .collect(joining());
    }
}
