package tsunagu.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tsunagu.kb.SearchQuery.Order;

/** The library finds what people mean, however they type it. */
class LibraryTest {

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void opensASmallLibrary() throws IOException {
        write("synonyms.yaml", """
                - [つながらない, 接続できない, cannot connect]
                - [再起動, reboot, restart]
                - [固定 ip, 静的 ip, static ip]
                """);
        write("kb/restart.ja.md", article("VM を再起動する", "vm", "false", "ネットワークが落ちたら、まず仮想マシンを再起動してください。"));
        write("kb/restart.en.md", article("Restart the VM", "vm", "false", "Restart the VM when its network is down."));
        write("kb/rdp.ja.md", article("RDP の失敗", "windows", "false", "リモートデスクトップで接続できないときの記事です。RDP を使います。"));
        write(
                "kb/static.en.md",
                article(
                        "Address set by hand",
                        "guest",
                        "false",
                        "A static IP in the guest <b>breaks</b> \"it\" & all."));
        write(
                "kb/healing.ja.md",
                article("復旧のとき", "guest", "false", "仮想ネットワークアダプターが交換されると設定が失われます。エラー 0xC004F074 が出ます。"));
        write("kb/dns-now.en.md", article("Change DNS servers", "dns", "false", "Change the DNS servers on Azure."));
        write("kb/dns-old.en.md", article("Change DNS servers", "dns", "true", "Change the DNS servers on Azure."));
        library = Library.open(List.of(folder.resolve("kb")), Progress.silent());
    }

    @Test
    void fullAndHalfWidthAreEqual() {
        assertEquals(found("RDP"), found("ＲＤＰ"));
        assertEquals(found("ネットワーク"), found("ﾈｯﾄﾜｰｸ"));
        assertTrue(found("ﾈｯﾄﾜｰｸ").contains("healing"));
    }

    @Test
    void aPartOfACompoundIsFound() {
        assertEquals("rdp", found("デスクトップ").getFirst());
        assertEquals("rdp", found("スクトッ").getFirst());
    }

    @Test
    void aSynonymIsFoundAcrossLanguages() {
        assertTrue(
                found("reboot").containsAll(List.of("restart")),
                () -> found("reboot").toString());
        assertEquals("rdp", found("つながりません").getFirst());
        assertEquals("static", found("固定 IP").getFirst());
    }

    @Test
    void theLanguageOfTheQuestionComesFirst() {
        assertEquals("en", page("restart vm").hits().getFirst().language());
        assertEquals("ja", page("VM の再起動").hits().getFirst().language());
    }

    @Test
    void aLanguageOrATagNarrowsTheResult() {
        var japanese = new SearchQuery("VM", Optional.of("ja"), Optional.empty(), 10, 0);
        var dns = new SearchQuery("change", Optional.empty(), Optional.of("dns"), 10, 0);

        assertEquals(Map.of("ja", 1), library.search(japanese).facets().get("language"));
        assertEquals(2, library.search(dns).total());
    }

    @Test
    void severalTagsNarrowTheResultTogether() throws IOException {
        write("kb/both.en.md", article("Change both", "dns, guest", "false", "Change the guest and its DNS."));
        try (var more = Library.open(List.of(folder.resolve("kb")), Progress.silent())) {
            var both = Narrowing.NONE.tags(List.of("guest", "dns"));

            assertEquals(
                    List.of("both"),
                    more.search(new SearchQuery("change", both, Order.BEST, 10, 0)).hits().stream()
                            .map(Hit::article)
                            .toList());
            assertEquals(
                    1, more.browse(new SearchQuery("", both, Order.BEST, 10, 0)).total());
        }
    }

    @Test
    void anAgeNarrowsTheResult() {
        var archived = Narrowing.NONE.age(Optional.of(Age.ARCHIVED));
        var query = new SearchQuery("change DNS servers", archived, Order.BEST, 10, 0);

        assertEquals(Map.of("archived", 1), library.search(query).facets().get("updated"));
        assertEquals("dns-old", library.browse(query).hits().getFirst().article());
    }

    @Test
    void ageIsCountedFromToday() throws IOException {
        var today = LocalDate.of(2024, 8, 1);
        var current = library.article("dns-now", "en").orElseThrow();
        var archived = library.article("dns-old", "en").orElseThrow();

        assertEquals(
                List.of(Age.YEAR, Age.THREE_YEARS, Age.OLDER, Age.ARCHIVED),
                List.of(
                        Age.of(current, LocalDate.of(2024, 7, 31)),
                        Age.of(current, today),
                        Age.of(current, today.plusYears(2)),
                        Age.of(archived, LocalDate.of(2023, 8, 1))));
    }

    @Test
    void theNewestComesFirstWhereThatIsAskedFor() throws IOException {
        write(
                "kb/new.en.md",
                article("Something else", "dns", "false", "It may change.").replace("2023-07-31", "2024-09-01"));
        try (var more = Library.open(List.of(folder.resolve("kb")), Progress.silent())) {
            var newest = new SearchQuery("change DNS servers", Narrowing.NONE, Order.NEWEST, 10, 0);

            assertEquals("new", more.search(newest).hits().getFirst().article());
            assertEquals("new", more.browse(newest).hits().getFirst().article());
        }
    }

    @Test
    void aHitLeadsBackToItsSection() {
        var hit = page("reboot").hits().getFirst();

        assertEquals("about", library.passage(hit).orElseThrow().anchor());
    }

    @Test
    void facetsCountTheWholeResult() {
        var page = library.search(new SearchQuery("change DNS servers", Optional.empty(), Optional.empty(), 1, 0));
        var age = Age.of(library.article("dns-now", "en").orElseThrow(), LocalDate.now());

        assertEquals(
                Map.of(
                        "tag",
                        Map.of("dns", 2),
                        "language",
                        Map.of("en", 2),
                        "archived",
                        Map.of("false", 1, "true", 1),
                        "updated",
                        Map.of(age.id(), 1, "archived", 1)),
                page.facets());
        assertEquals(1, page.hits().size());
    }

    @Test
    void whatIsCurrentStandsBeforeWhatIsArchived() {
        assertEquals(List.of("dns-now", "dns-old"), found("change DNS servers"));
    }

    @Test
    void aSlipOfThePenIsNoticed() {
        assertEquals(
                Optional.of("change DNS servers"), page("change DNS servres").didYouMean());
        assertEquals(Optional.of("リモートデスクトップ"), page("リモートデスクトプ").didYouMean().map(text -> text.replace(" ", "")));
        assertEquals(Optional.empty(), page("change DNS servers").didYouMean());
    }

    @Test
    void theSnippetIsSafeAndMarksTheWords() {
        assertEquals(
                "A <mark>static</mark> <mark>IP</mark> in the guest breaks &quot;it&quot; &amp; all.",
                page("static ip").hits().getFirst().snippet());
        assertTrue(page("設定が消える").hits().getFirst().snippet().contains("<mark>設定</mark>"));
        assertTrue(page("デスクトッ").hits().getFirst().snippet().contains("<mark>"));
    }

    @Test
    void theSnippetShowsTheDensestPlace() throws IOException {
        write(
                "kb/long.en.md",
                article(
                        "Long",
                        "vm",
                        "false",
                        "One gateway. " + "Nothing here at all. ".repeat(40) + "The gateway and the mask must agree. "
                                + "Nothing again. ".repeat(40)));

        var snippet = Library.open(List.of(folder.resolve("kb")), Progress.silent())
                .search(new SearchQuery("gateway mask agree", Optional.empty(), Optional.empty(), 1, 0))
                .hits()
                .getFirst()
                .snippet();

        assertTrue(snippet.contains("<mark>gateway</mark> and the <mark>mask</mark> must <mark>agree</mark>"), snippet);
        assertTrue(snippet.startsWith("…") && snippet.endsWith("…") && snippet.length() < 250, snippet);
    }

    @Test
    void anyTextIsPlainWords() {
        for (var text :
                List.of("", " ", "　", "\"", "AND", "a:b~*?", "((((", "NOT -x +y", "\0", "\ud800", "の", "🙂", "::")) {
            assertTimeout(Duration.ofSeconds(1), () -> page(text), text);
        }
        assertEquals(0, page("").total());
        assertTrue(found("\"static\" AND (ip").contains("static"));
    }

    @Test
    void aSingleLetterFindsWhatBeginsWithIt() {
        assertTrue(found("交").contains("healing"));
    }

    @Test
    void aHugeQuestionIsAnsweredInTime() {
        assertTimeout(Duration.ofSeconds(1), () -> page("再起動しても RDP が繋がらない ".repeat(5_000)));
        assertTimeout(Duration.ofSeconds(1), () -> page("あ".repeat(100_000)));
    }

    @Test
    void typingIsCompletedInAnyScript() {
        assertEquals("VM を再起動する", library.suggest("vm を再", "ja").getFirst().text());
        assertEquals("VM を再起動する", library.suggest("ＶＭをさいき", "ja").getFirst().text());
        assertEquals(
                "Change DNS servers", library.suggest("dns", "en").getFirst().text());
        assertEquals(List.of(), library.suggest(" ", "en"));
        assertEquals("0xC004F074", library.suggest("0xc004", "ja").getFirst().text());
        assertTrue(library.suggest("e", "en").size() <= 8);
    }

    @Test
    void passagesAnswerInTheLanguageAsked() {
        var passages = library.passages("reboot the vm", "ja", 2);

        assertEquals(
                List.of("restart"),
                passages.stream().map(Passage::article).distinct().toList());
        assertTrue(passages.stream().allMatch(passage -> passage.language().equals("ja")));
    }

    @Test
    void anArticleNotYetTranslatedIsShownInAnotherLanguage() {
        assertEquals("en", library.article("static", "ja").orElseThrow().language());
        assertFalse(library.article("nowhere", "ja").isPresent());
    }

    private SearchPage page(String text) {
        return library.search(new SearchQuery(text, Optional.empty(), Optional.empty(), 10, 0));
    }

    private List<String> found(String text) {
        return page(text).hits().stream().map(Hit::article).toList();
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private static String article(String title, String tag, String archived, String text) {
        return "---\ntitle: %s\nupdated: 2023-07-31\ntags: [%s]\narchived: %s\n---\n\n## %s {#about}\n\n%s\n"
                .formatted(title, tag, archived, title, text);
    }
}
