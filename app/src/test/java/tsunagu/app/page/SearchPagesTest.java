package tsunagu.app.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagu.app.RunningServer;
import tsunagu.app.json.Json;

/** The search page as a browser without scripts receives it. */
final class SearchPagesTest {

    private static final Pattern TITLE = Pattern.compile("<h3><a href=\"[^\"]*\">([^<]*)</a></h3>");
    private static final Pattern UPDATED = Pattern.compile("<time datetime=\"([^\"]*)\">");
    private static final Pattern TICKET = Pattern.compile("(?s)<textarea[^>]*>(.*?)</textarea>");

    private static RunningServer server;

    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException {
        var articles = Files.createDirectory(folder.resolve("articles"));
        write(articles, "quokka", LocalDate.now().minusDays(3), "tags: [windows, <b>marsupial</b>]");
        write(articles, "old-quokka", LocalDate.of(2015, 1, 2), "archived: true\ntags: [linux]");
        server = RunningServer.start(folder.resolve("data"), articles);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void tagsHaveWordsAndStandUnderAHeading() {
        var page = page("q=NIC&lang=ja");

        assertTrue(page.indexOf("<h2>接続方法</h2>") < page.indexOf("<span>シリアル コンソール</span>"), page);
        assertFalse(page.contains(">serial-console<"), page);
    }

    @Test
    void tagsOfOtherFoldersStandUnderAHeadingOfTheirOwnAsTheyAreWritten() {
        var page = page("q=quokka&lang=en");

        assertTrue(page.contains("<h2>Other tags</h2>"), page);
        assertTrue(page.contains("<span>&lt;b&gt;marsupial&lt;/b&gt;</span>"), page);
    }

    @Test
    void aFacetCountsTheArticlesThatWouldBeLeft() {
        var promised = facet(page("q=DNS&lang=en"), "tag windows");

        assertEquals(promised + " found", count(page("q=DNS&tag=windows&lang=en")));
    }

    @Test
    void severalTagsNarrowTheSearchTogetherAndEachCanBeDropped() {
        var page = page("q=NIC&tag=windows&tag=static-ip&lang=en");

        assertTrue(facet(page, "tag windows") <= facet(page("q=NIC&tag=windows&lang=en"), "tag static-ip"));
        assertTrue(page.contains("<a class=\"filter\" href=\"/search?q=NIC&amp;tag=static-ip&amp;lang=en\""), page);
        assertTrue(page.contains("<a class=\"filter\" href=\"/search?q=NIC&amp;tag=windows&amp;lang=en\""), page);
        assertTrue(page.contains("<a class=\"reset\" href=\"/search?q=NIC&amp;lang=en\""), page);
        assertTrue(page.contains("<input type=\"hidden\" name=\"tag\" value=\"static-ip\">"), page);
    }

    @Test
    void anAgeNarrowsTheSearch() {
        assertEquals(List.of("The quokka"), titles(page("q=quokka&updated=year&lang=en")));
        assertEquals(List.of("The old-quokka"), titles(page("q=quokka&updated=archived&lang=en")));
        assertEquals(1, facet(page("q=quokka&updated=archived&lang=en"), "updated year"));
    }

    @Test
    void theNewestCanComeFirst() {
        var updated = all(UPDATED, page("q=NIC&sort=newest&lang=ja"));

        assertEquals(updated.stream().sorted(Comparator.reverseOrder()).toList(), updated);
    }

    @Test
    void withoutAQuestionTheNewestArticlesAreShown() {
        var page = page("lang=en");

        assertEquals("The quokka", titles(page).getFirst());
        assertTrue(page.contains("Recently updated</h2>"), page);
        assertTrue(page.contains("href=\"/search?offset=10&amp;lang=en\""), page);
    }

    @Test
    void whatWasPerhapsMeantIsShownAndTheOriginalStaysOnOffer() {
        var instead = page("q=netowrk&lang=en");
        var exact = page("q=netowrk&exact=yes&lang=en");

        assertEquals(titles(page("q=network&lang=en")), titles(instead));
        assertTrue(instead.contains("value=\"netowrk\""), instead);
        assertTrue(instead.contains("href=\"/search?q=netowrk&amp;exact=yes&amp;lang=en\""), instead);
        assertEquals("0 found", count(exact));
        assertTrue(exact.contains("<a href=\"/search?q=network&amp;lang=en\">network</a>"), exact);
    }

    @Test
    void whereNothingFitsEachFilterThatIsToBlameCanBeDropped() {
        var page = page("q=NIC&tag=jit&tag=netplan&lang=en");

        assertTrue(
                page.contains(
                        ">Without the filter &quot;netplan&quot; (" + number(page("q=NIC&tag=jit&lang=en")) + ")<"),
                page);
        assertTrue(page.contains(">Without any filter (" + number(page("q=NIC&lang=en")) + ")<"), page);
    }

    @Test
    void whereNothingFitsTheOtherLanguageIsOffered() {
        var page = page("q=zzqqxx+quokka&tag=windows&updated=year&in=ja&lang=ja");

        assertTrue(
                page.contains("href=\"/search?q=zzqqxx+quokka&amp;tag=windows&amp;in=en&amp;updated=year&amp;lang=ja\""
                        + ">English の記事を見る（1 件）<"),
                page);
    }

    @Test
    void whatIsLookedForInVainIsCounted() {
        var before = unanswered();
        page("q=zzqqxx&lang=en");
        page("q=quokka&lang=en");

        assertEquals(before + 1, unanswered());
    }

    @Test
    void everyHitHasATextToPasteIntoAReply() {
        var ticket = all(TICKET, page("q=quokka+lives+Rottnest&updated=archived&in=en&lang=ja"))
                .getFirst();

        assertEquals("""
                次の記事をご確認ください。

                ■ The old-quokka
                【Where it lives】
                The quokka &lt;lives&gt; on Rottnest.

                記事の全文:
                %s/articles/old-quokka?lang=en#where

                出典:
                https://quokka.example/

                更新日: 2015-01-02
                ※ この記事は古く、現在の Azure とは異なる部分があるかもしれません。""".formatted(root()), ticket);
    }

    @Test
    void aLongSectionIsCutAfterASentence() {
        var ticket = all(TICKET, page("q=long+quokka&updated=year&lang=en")).getFirst();

        assertTrue(ticket.contains("It hops. It hops.\n…\n"), ticket);
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-Proto, https, https://127.0.0.1:PORT",
        "X-Forwarded-Host, 'help.example, proxy', http://help.example",
        "X-Forwarded-Host, <script>, http://127.0.0.1:PORT",
        "X-Forwarded-Proto, javascript, http://127.0.0.1:PORT"
    })
    void linksToPasteLeadToWhereTheReaderIs(String header, String value, String site) {
        var page = server.get("/search?q=quokka&updated=year&lang=en", header, value)
                .body();
        var link = "data-copies=\"" + site.replace("PORT", "" + server.port()) + "/articles/quokka?lang=en";

        assertTrue(page.contains(link), page);
    }

    @Test
    void theSearchPageAloneLoadsTheSearchScript() {
        assertTrue(page("lang=en").contains("/assets/search.js?v="));
        assertFalse(server.get("/articles/quokka?lang=en").body().contains("search.js"));
    }

    @Test
    void everyPageTellsTheBrowserHowToSearchHere() {
        for (var path : List.of("/?lang=ja", "/search?lang=ja", "/articles/quokka?lang=ja", "/nowhere?lang=ja")) {
            var page = server.get(path, "Accept", "text/html").body();
            assertTrue(page.contains("href=\"/opensearch.xml?lang=ja\""), path);
        }
    }

    @Test
    void theDescriptionForBrowsersLeadsToThePageAndItsSuggestions() {
        var answer = server.get("/opensearch.xml?lang=ja", "X-Forwarded-Host", "help.example");

        assertEquals("application/opensearchdescription+xml; charset=utf-8", type(answer));
        assertTrue(answer.body().contains("""
                <Url type="text/html" method="get" template="http://help.example/search?lang=ja&amp;q={searchTerms}"/>
                <Url type="application/x-suggestions+json" method="get" \
                template="http://help.example/opensearch/suggest?lang=ja&amp;q={searchTerms}"/>
                """), answer.body());
    }

    @Test
    void browsersGetSuggestionsInTheirOwnForm() {
        var answer = server.get("/opensearch/suggest?q=old-quok&lang=en");

        assertEquals("application/x-suggestions+json; charset=utf-8", type(answer));
        assertEquals(
                List.of(
                        "old-quok",
                        List.of("The old-quokka"),
                        List.of("The old-quokka"),
                        List.of(root() + "/articles/old-quokka?lang=en")),
                Json.read(answer.body(), List.class));
    }

    private static void write(Path folder, String id, LocalDate updated, String more) throws IOException {
        Files.writeString(folder.resolve(id + ".en.md"), """
                ---
                title: The %s
                updated: %s
                sources: ["https://quokka.example/"]
                %s
                ---

                ## Where it lives {#where}
                The **quokka** `<lives>` on Rottnest.

                ## How it moves {#how}
                The long quokka. %s
                """.formatted(id, updated, more, "It hops. ".repeat(100)));
    }

    private static String page(String query) {
        var answer = server.get("/search?" + query);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static String root() {
        return "http://127.0.0.1:" + server.port();
    }

    private static List<String> titles(String page) {
        return all(TITLE, page);
    }

    private static String count(String page) {
        return all(Pattern.compile("id=\"count\"[^>]*>([^<]*)<"), page).getFirst();
    }

    private static int number(String page) {
        return Integer.parseInt(count(page).split(" ")[0]);
    }

    private static int facet(String page, String key) {
        var count = Pattern.compile("data-facet=\"" + key + "\"><span>[^<]*</span> <span class=\"count\">(\\d+)<");
        return Integer.parseInt(all(count, page).getFirst());
    }

    private static double unanswered() {
        var counts = Pattern.compile("(?m)^tsunagu_search_unanswered_total\\{[^}]*en[^}]*} (\\S+)$");
        return all(counts, server.get("/metrics").body()).stream()
                .mapToDouble(Double::parseDouble)
                .sum();
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
