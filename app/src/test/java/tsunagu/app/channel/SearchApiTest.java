package tsunagu.app.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.RunningServer;

class SearchApiTest {

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = RunningServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"NIC をリセット, ja", "reset the NIC, en"})
    void findsTheArticleWithTheMatchesMarked(String words, String language) {
        var page = search("q=" + encoded(words) + "&lang=" + language);
        var best = page.at("/hits/0");
        assertEquals("reset-nic", best.get("article").asText());
        assertTrue(best.get("snippet").asText().contains("<mark>"));
        assertTrue(best.get("url").asText().startsWith("/articles/reset-nic?lang=" + language));
        assertEquals(Set.of(language), Set.copyOf(Chat.each(page.get("hits"), "language")));
    }

    @Test
    void countsWhatWasFoundByTagLanguageAndAge() {
        var page = search("q=DNS&limit=50");
        var total = page.get("total").asInt();
        assertEquals(total, sum(page.at("/facets/language")));
        assertEquals(total, sum(page.at("/facets/archived")));
        assertTrue(page.at("/facets/tag").size() > 1);
    }

    @Test
    void narrowsTheHitsToATag() {
        var page = search("q=NIC&tag=dns&limit=50");
        assertFalse(page.get("hits").isEmpty());
        page.get("hits").forEach(hit -> assertTrue(hit.get("tags").toString().contains("\"dns\"")));
    }

    @Test
    void narrowsTheHitsToAllOfTheTags() {
        var page = search("q=NIC&tag=windows&tag=dns&limit=50");
        assertFalse(page.get("hits").isEmpty());
        assertEquals(page.get("total").asInt(), page.at("/facets/tag/windows").asInt());
        assertEquals(page.get("total").asInt(), page.at("/facets/tag/dns").asInt());
    }

    @Test
    void narrowsTheHitsToAnAge() {
        var page = search("q=NIC&updated=archived&limit=50");
        assertFalse(page.get("hits").isEmpty());
        page.get("hits").forEach(hit -> assertTrue(hit.get("archived").asBoolean()));
    }

    @Test
    void putsTheNewestFirst() {
        var updated = Chat.each(search("q=NIC&sort=newest&limit=50").get("hits"), "updated");
        assertEquals(updated.stream().sorted(Comparator.reverseOrder()).toList(), updated);
    }

    @Test
    void asksWhatWasMeant() {
        assertEquals("restart", search("q=restrat&lang=en").get("didYouMean").asText());
    }

    @Test
    void turnsThePages() {
        var all = Chat.each(search("q=NIC&limit=6").get("hits"), "url");
        assertEquals(
                all.subList(2, 4), Chat.each(search("q=NIC&limit=2&offset=2").get("hits"), "url"));
        assertTrue(search("q=NIC&offset=10000").get("hits").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "10000, 50"})
    void holdsAPageBetweenOneAndFiftyHits(int limit, int most) {
        var page = search("q=VM&limit=" + limit);
        assertEquals(Math.min(most, page.get("total").asInt()), page.get("hits").size());
    }

    @ParameterizedTest
    @CsvSource({
        "limit, limit=x",
        "limit, limit=-1",
        "limit, limit=1.5",
        "limit, limit=10001",
        "limit, limit=99999999999",
        "offset, offset=x",
        "offset, offset=-1",
        "offset, offset=10001",
        "lang, lang=fr",
        "updated, updated=yesterday",
        "sort, sort=oldest"
    })
    void namesTheParameterThatIsWrong(String parameter, String query) {
        var answer = server.get("/api/search?q=NIC&" + query);
        assertEquals(400, answer.statusCode());
        assertEquals(parameter, Chat.json(answer.body()).get("field").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=",
                "q=%20",
                "q=%ff%fe",
                "q=%00",
                "q=%F0%9F%98%80",
                "q=AND+OR+NOT",
                "q=a*b~2%5E3",
                "q=%22%28%5B%7B",
                "q=title%3A%5B*+TO+*%5D",
                "q=..%2F..%2Fetc%2Fpasswd",
                "q=%3Cscript%3E",
                "limit=&offset=&tag=&lang="
            })
    void takesAnyTextForPlainWords(String query) {
        assertTrue(search(query).get("hits").isArray());
    }

    @Test
    void takesALongTextForPlainWords() {
        assertTrue(search("q=" + "dns+".repeat(1_500)).get("hits").isArray());
    }

    @Test
    void neverGivesMarkupOfAQuestionBack() {
        var answer = server.get("/api/search?q=" + encoded("<img src=x onerror=alert(1)> DNS"));
        assertFalse(answer.body().contains("<img"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DNS", "り", "reset", "ネットワーク", "a", "e"})
    void suggestsAtMostEight(String typed) {
        var suggestions =
                Chat.json(server.get("/api/suggest?q=" + encoded(typed)).body()).get("suggestions");
        assertFalse(suggestions.isEmpty());
        assertTrue(suggestions.size() <= 8);
    }

    @Test
    void suggestsInTheReadersLanguageFirst() {
        var suggestions = Chat.json(server.get("/api/suggest?q=NIC&lang=en").body());
        assertEquals("en", suggestions.at("/suggestions/0/language").asText());
    }

    @Test
    void suggestsNothingBeforeAnythingIsTyped() {
        assertEquals("{\"suggestions\":[]}", server.get("/api/suggest").body());
    }

    @ParameterizedTest
    @CsvSource({"?lang=ja, ja", "?lang=en, en", "'', ja"})
    void showsAnArticleInALanguage(String query, String language) {
        var article = Chat.json(server.get("/api/articles/reset-nic" + query).body());
        assertEquals(
                List.of("reset-nic", language),
                List.of(article.get("article").asText(), article.get("language").asText()));
        assertEquals("", article.at("/sections/0/anchor").asText());
        assertTrue(Chat.each(article.get("sections"), "anchor").contains("what-it-does"));
        assertFalse(article.get("sources").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nope", "..%2F..%2FREADME", "%20", "reset-nic.ja.md"})
    void doesNotKnowAnArticleThatNeverWas(String id) {
        var answer = server.get("/api/articles/" + id);
        assertEquals(404, answer.statusCode());
        assertEquals(404, Chat.json(answer.body()).get("status").asInt());
    }

    private static JsonNode search(String query) {
        var answer = server.get("/api/search?" + query);
        assertEquals(200, answer.statusCode(), answer.body());
        return Chat.json(answer.body());
    }

    private static int sum(JsonNode counts) {
        return counts.valueStream().mapToInt(JsonNode::asInt).sum();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
