package tsunagu.app.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.RunningServer;

/** The pages as a browser receives them. */
final class PagesTest {

    private static final String CSP =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; "
                    + "trusted-types 'none'";
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/(?:assets/|tsunagu-chat)[^\"]+)\"");

    private static RunningServer server;

    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException {
        var articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("hostile.en.md"), """
                ---
                title: <b>Hostile</b> "title"
                updated: 2020-01-01
                archived: true
                tags: ["<i>tag</i>"]
                sources: ["https://example.test/?a=\\"><script>alert(1)</script>"]
                ---

                <script>alert(1)</script>

                [click](javascript:alert(1)) ![spy](https://spy.example/pixel.png)

                ## <img src=x onerror=alert(1)> {#there}
                Some quokka text {{title}} and <resource-group>.
                """);
        server = RunningServer.start(folder.resolve("data"), articles);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/?lang=ja, en, ja",
        "/?lang=en, ja, en",
        "/, 'en-GB,en;q=0.9,ja;q=0.5', en",
        "/, fr, ja",
        "/, '%%%;;q', ja",
        "/?lang=xx, en, en",
        "/search?lang=en, ja, en",
        "/search?q=RDP, ja, ja",
        "/articles/guest-static-ip?lang=en, ja, en",
        "/articles/guest-static-ip, ja, ja"
    })
    void everyPageComesInTheReadersLanguageAndIsLockedDown(String path, String accepted, String language) {
        var answer = server.get(path, "Accept-Language", accepted);

        assertEquals(
                List.of(200, language, CSP, "nosniff", "no-referrer", "no-cache", "text/html;charset=utf-8"),
                List.of(
                        answer.statusCode(),
                        languageOf(answer),
                        header(answer, "Content-Security-Policy"),
                        header(answer, "X-Content-Type-Options"),
                        header(answer, "Referrer-Policy"),
                        header(answer, "Cache-Control"),
                        header(answer, "Content-Type").replace(" ", "").toLowerCase(java.util.Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=RDP", "/articles/guest-static-ip", "/articles/hostile?lang=en"})
    void noPageHoldsScriptsOrStylesOfItsOwn(String path) {
        var page = server.get(path).body();

        assertFalse(Pattern.compile(
                        "(?i)<script(?! src=\"/(?:assets/|tsunagu-chat\\.js))|<style|<[^>]+\\s(?:style|on[a-z]+)=")
                .matcher(page)
                .find());
    }

    @Test
    void everyFileAPageLoadsIsThereAndKeptForGood() {
        var addresses = ASSET.matcher(server.get("/").body())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertEquals(4, addresses.size());
        for (var address : addresses) {
            var answer = server.get(address);
            assertEquals(200, answer.statusCode(), address);
            assertEquals("public, max-age=31536000, immutable", header(answer, "Cache-Control"));
        }
    }

    @Test
    void aFileTheBrowserHasIsNotSentAgain() {
        var tag = header(server.get("/assets/style.css"), "ETag");

        assertEquals(304, server.get("/assets/style.css", "If-None-Match", tag).statusCode());
        assertEquals(404, server.get("/assets/frame.html").statusCode());
    }

    @Test
    void theChatOpensWithTheQuestionItWasGiven() {
        var page =
                server.get("/?lang=en&q=%3C%2Ftextarea%3E%3Cscript%3E%22RDP%22").body();

        assertTrue(page.contains("question=\"&lt;/textarea&gt;&lt;script&gt;&quot;RDP&quot;\""), page);
    }

    @Test
    void anArticleHasAnAnchorForEverySection() {
        var page = server.get("/articles/guest-static-ip?lang=ja").body();

        for (var anchor : List.of("what-happens", "how-to-tell", "what-to-do", "do-not", "next-time")) {
            assertTrue(page.contains("<section class=\"passage\" id=\"" + anchor + "\">"), anchor);
        }
        assertTrue(page.contains("href=\"https://jpaztech.github.io/blog/archive/nic-property/\""));
    }

    @Test
    void aCitationOfAReplyLeadsToItsSection() {
        var reply = server.post("/api/chat", "{\"message\": \"NIC をリセットしたい\"}").body();
        var urls = Pattern.compile("\"url\":\"(/articles/[^\"]+)#([^\"]+)\"")
                .matcher(reply)
                .results()
                .toList();

        assertFalse(urls.isEmpty(), reply);
        for (var url : urls) {
            assertTrue(server.get(url.group(1)).body().contains("id=\"" + url.group(2) + "\""), url.group());
        }
    }

    @Test
    void aHostileArticleIsOnlyText() {
        var page = server.get("/articles/hostile?lang=en").body();

        assertFalse(
                Pattern.compile("(?i)<script>|<img|javascript:|<b>|<i>")
                        .matcher(page)
                        .find(),
                page);
        assertTrue(page.contains("<h1>&lt;b&gt;Hostile&lt;/b&gt; &quot;title&quot;</h1>"), page);
        assertTrue(page.contains("{{title}} and &lt;resource-group&gt;."), page);
        assertTrue(page.contains("id=\"there\""), page);
        assertTrue(page.contains("This article is old"), page);
    }

    @Test
    void anArticleInOneLanguageSaysSoInTheOther() {
        var page = server.get("/articles/hostile?lang=ja").body();

        assertTrue(page.contains("<html lang=\"ja\">"));
        assertTrue(page.contains("<article class=\"article\" lang=\"en\">"));
        assertTrue(page.contains("この記事は、選んだ言語では用意されていません。"));
    }

    @Test
    void theSearchPageShowsMarkedHitsAndWaysToNarrowThemDown() {
        var page = server.get("/search?q=NIC+reset&lang=en").body();

        assertTrue(page.contains("<mark>"), page);
        assertTrue(page.contains("href=\"/search?q=NIC+reset&amp;tag=nic&amp;lang=en\""), page);
        assertTrue(page.contains("href=\"/search?q=NIC+reset&amp;in=ja&amp;lang=en\""), page);
        assertTrue(page.contains("href=\"/search?q=NIC+reset&amp;offset=10&amp;lang=en\""), page);
        assertTrue(server.get("/search?q=NIC+reset&offset=10&lang=en")
                .body()
                .contains("<ol class=\"hits\" start=\"11\">"));
    }

    @Test
    void aSearchThatFindsNothingLeadsToTheChatWithTheQuestion() {
        var page = server.get("/search?q=zzqqxx+%3Cb%3E&lang=en&tag=dns").body();

        assertTrue(page.contains("No article fits &quot;zzqqxx &lt;b&gt;&quot;."), page);
        assertTrue(page.contains("href=\"/?lang=en&amp;q=zzqqxx+%3Cb%3E\""), page);
        assertTrue(page.contains("href=\"/search?q=zzqqxx+%3Cb%3E&amp;lang=en\""), page);
    }

    @Test
    void aMisspelledWordIsOfferedAsItWasMeant() {
        var page = server.get("/search?q=netowrk&lang=en").body();

        assertTrue(page.contains("<a href=\"/search?q=network&amp;lang=en\">network</a>"), page);
    }

    @Test
    void withoutAQuestionAllArticlesAreListed() {
        var page = server.get("/search?lang=en&tag=nic-reset").body();

        assertTrue(page.contains("<a href=\"/articles/reset-nic?lang=en\">"), page);
        assertFalse(page.contains("<a href=\"/articles/out-of-scope?lang=en\">"), page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"offset=-5", "offset=99999999999", "offset=x", "offset=9000", "in=xx", "tag=%3Cb%3E", "q=%00%22"
            })
    void aSearchAddressMadeByHandIsReadAsWellAsItCanBe(String parameter) {
        assertEquals(200, server.get("/search?q=RDP&lang=en&" + parameter).statusCode());
    }

    @Test
    void anUnknownArticleIsAPageThatHelpsOn() {
        var answer = server.get("/articles/no-such-thing?lang=en");

        assertEquals(404, answer.statusCode());
        assertEquals(CSP, header(answer, "Content-Security-Policy"));
        assertTrue(answer.body().contains("value=\"no such thing\""), answer.body());
    }

    @Test
    void anUnknownPathLeadsToNoOtherSite() {
        var page = server.get("//elsewhere.example/x", "Accept", "text/html").body();

        assertTrue(page.contains("href=\"/elsewhere.example/x?lang=en\""), page);
        assertFalse(page.contains("\"//"), page);
    }

    @Test
    void anUnknownPathIsAPageForPeopleAndAProblemForPrograms() {
        var forPeople = server.get("/nowhere", "Accept", "text/html");
        var forPrograms = server.get("/nowhere", "Accept", "application/json");
        var inTheApi = server.get("/api/articles/nowhere", "Accept", "text/html");

        assertEquals(
                List.of(404, 404, 404),
                List.of(forPeople.statusCode(), forPrograms.statusCode(), inTheApi.statusCode()));
        assertTrue(forPeople.body().contains("<h1>見つかりません</h1>"), forPeople.body());
        assertEquals("application/problem+json", header(forPrograms, "Content-Type"));
        assertEquals("application/problem+json", header(inTheApi, "Content-Type"));
    }

    private static String languageOf(HttpResponse<String> answer) {
        return answer.body().replaceFirst("(?s).*?<html lang=\"([a-z]+)\">.*", "$1");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
