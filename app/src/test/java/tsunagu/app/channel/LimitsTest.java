package tsunagu.app.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagu.app.RunningServer;

/** A proxy on this machine passes on what clients send; each test has clients of its own. */
class LimitsTest {

    private static final String PROXIES = "127.0.0.1, 10.0.0.0/8, 2001:db8:ffff::/48";

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = RunningServer.start(data, Admission.of("https://intranet.example", PROXIES, 2, 1));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersAClientSoManyTimesAMinute() {
        assertEquals(200, ask("192.0.2.1").statusCode());
        assertEquals(200, ask("192.0.2.1").statusCode());
        assertRefused("One client may send 2 requests a minute.", ask("192.0.2.1"));
        assertEquals(200, ask("192.0.2.2").statusCode());
    }

    @Test
    void refusesBeforeItReadsWhatWasSent() {
        exhaust("192.0.2.3");
        var answer = server.post("/api/chat", "{ no json", "X-Forwarded-For", "192.0.2.3");
        assertRefused("One client may send 2 requests a minute.", answer);
    }

    @Test
    void countsRequestsThatLeadNowhereAsWell() {
        server.get("/api/nope", "X-Forwarded-For", "192.0.2.4");
        server.send("PUT", "/api/chat", BodyPublishers.noBody(), "X-Forwarded-For", "192.0.2.4");
        assertEquals(429, ask("192.0.2.4").statusCode());
    }

    @Test
    void countsTheSearchPageButNeitherTheChatPageNorHealth() {
        exhaust("192.0.2.5");
        assertEquals(
                429, server.get("/search?q=NIC", "X-Forwarded-For", "192.0.2.5").statusCode());
        assertEquals(200, server.get("/", "X-Forwarded-For", "192.0.2.5").statusCode());
        assertEquals(
                200, server.get("/health/live", "X-Forwarded-For", "192.0.2.5").statusCode());
    }

    @Test
    void letsASiteThatEmbedsUsReadWhenToComeBack() {
        exhaust("192.0.2.6");
        var answer = server.get("/api/suggest", "X-Forwarded-For", "192.0.2.6", "Origin", "https://intranet.example");
        assertEquals(429, answer.statusCode());
        assertEquals(
                "https://intranet.example",
                answer.headers().firstValue("Access-Control-Allow-Origin").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.1             | 198.51.100.1:4711               | true",
                "198.51.100.2             | 203.0.113.7, 198.51.100.2       | true",
                "198.51.100.3             | 198.51.100.3, 10.1.2.3          | true",
                "198.51.100.4             | ::ffff:198.51.100.4             | true",
                "198.51.100.5, 192.0.2.90 | 198.51.100.5, 192.0.2.91        | false",
                "198.51.100.6             | '198.51.100.6 , , 10.9.9.9,'    | true",
                "127.0.0.1, 198.51.100.7  | 198.51.100.7                    | true",
                "198.51.100.8             | 198.51.100.9                    | false",
                "198.51.100.10, unknown   | 198.51.100.11, _hidden          | true",
                "2001:db8:1:2::1          | 2001:db8:1:2:ffff:ffff:ffff:ffff | true",
                "[2001:db8:1:3::1]:80     | 2001:db8:1:3::2                 | true",
                "2001:db8:1:4::1          | 2001:db8:1:5::1                 | false",
                "2001:db8:1:6::1          | 2001:db8:1:6::2, 2001:db8:ffff:1::1 | true"
            })
    void tellsClientsApartByTheLastAddressThatIsNoProxyOfOurs(String one, String other, boolean same) {
        exhaust(one);
        assertEquals(same ? 429 : 200, ask(other).statusCode());
    }

    @Test
    void doesNotCountTheProxyItself() {
        IntStream.range(0, 10)
                .forEach(n -> assertEquals(200, server.get("/api/search").statusCode()));
    }

    @Test
    void takesSoManyTurnsOfAConversationInAMinute() {
        var opened = Chat.json(say(turn(""), "203.0.113.1").body())
                .get("conversation")
                .asText();
        assertEquals(200, say(turn(opened), "203.0.113.2").statusCode());
        assertRefused("One conversation may take 1 turns a minute.", say(turn(opened), "203.0.113.3"));
        var streamed =
                server.post("/api/chat", turn(opened), "X-Forwarded-For", "203.0.113.4", "Accept", "text/event-stream");
        assertRefused("One conversation may take 1 turns a minute.", streamed);
        var turns = Chat.json(server.get("/api/conversations/" + opened).body()).get("turns");
        assertEquals(2, turns.size());
    }

    @Test
    void countsATurnThatIsSentAgainOnce() {
        var opened = Chat.json(say(turn(""), "203.0.113.11").body())
                .get("conversation")
                .asText();
        var first = again(opened, "203.0.113.12");

        assertEquals(200, first.statusCode());
        assertEquals(first.body(), again(opened, "203.0.113.13").body());
    }

    private static HttpResponse<String> again(String conversation, String forwarded) {
        return server.post(
                "/api/chat", turn(conversation), "X-Forwarded-For", forwarded, "Idempotency-Key", "the-same-turn");
    }

    @Test
    void countsWhomItTurnsAway() {
        exhaust("192.0.2.7");
        ask("192.0.2.7");
        assertTrue(server.get("/metrics").body().contains("tsunagu_refusals_total{setting=\"client-rate\"}"));
    }

    @Test
    void countsNobodyOnThisMachineAndBelievesNobodyAboutOthers(@TempDir Path data) {
        try (var strict = RunningServer.start(data, Admission.of("", "", 1, 1))) {
            var chat = new Chat(strict);
            IntStream.range(0, 5).forEach(n -> chat.say("hello"));
            for (var n = 0; n < 5; n++) {
                assertEquals(
                        200,
                        strict.get("/api/search", "X-Forwarded-For", "192.0.2.1")
                                .statusCode());
            }
        }
    }

    @Test
    void countsNothingWhenTheRatesAreNought(@TempDir Path data) {
        try (var open = RunningServer.start(data, Admission.of("", "127.0.0.1", 0, 0))) {
            var opened = Chat.json(open.post("/api/chat", turn(""), "X-Forwarded-For", "192.0.2.1")
                    .body());
            var more = turn(opened.get("conversation").asText());
            for (var n = 0; n < 50; n++) {
                assertEquals(
                        200,
                        open.post("/api/chat", more, "X-Forwarded-For", "192.0.2.1")
                                .statusCode());
            }
        }
    }

    private static void exhaust(String forwarded) {
        ask(forwarded);
        ask(forwarded);
    }

    private static HttpResponse<String> ask(String forwarded) {
        return server.get("/api/suggest", "X-Forwarded-For", forwarded);
    }

    private static HttpResponse<String> say(String turn, String forwarded) {
        return server.post("/api/chat", turn, "X-Forwarded-For", forwarded);
    }

    private static String turn(String conversation) {
        var turn = (ObjectNode) Chat.json(Chat.saying("hello"));
        return (conversation.isEmpty() ? turn : turn.put("conversation", conversation)).toString();
    }

    private static void assertRefused(String detail, HttpResponse<String> answer) {
        assertEquals(429, answer.statusCode(), answer.body());
        var seconds =
                Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow());
        assertTrue(seconds > 0 && seconds <= 60, "wait " + seconds);
        var problem = Chat.json(answer.body());
        assertEquals("Too Many Requests", problem.get("title").asText());
        assertTrue(problem.get("detail").asText().startsWith(detail), answer.body());
        assertTrue(problem.get("detail").asText().contains(" " + seconds + " second"), answer.body());
        assertFalse(problem.has("field"));
    }
}
