package tsunagu.app.channel;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.RunningServer;
import tsunagu.app.json.Json;

class BadInputTest {

    /** Generous: a second is what we promise on a machine that has nothing else to do. */
    private static final Duration SOON = ofSeconds(5);

    private static final int MEBIBYTE = 1024 * 1024;

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = RunningServer.start(data);
        new Chat(server).say(Chat.DNS_JA);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "             | ``",
                "             | hello",
                "             | {",
                "             | {\"message\":\"hello\"",
                "             | {\"message\":\"hello\"} {}",
                "             | {\"message\":'hello'}",
                "             | {\"message\":\"a\\u0000\\x\"}",
                "             | {\"message\":\"a\",\"message\":\"b\"}",
                "             | {\"answers\":{\"os\":\"linux\",\"os\":\"windows\"}}",
                "             | null",
                "             | []",
                "             | \"hello\"",
                "             | 1",
                "message      | {}",
                "message      | {\"message\":\"\"}",
                "message      | {\"message\":\"  \\n\"}",
                "message      | {\"message\":null}",
                "message      | {\"message\":\"\",\"evidence\":[],\"answers\":{}}",
                "message      | {\"message\":1}",
                "message      | {\"message\":true}",
                "message      | {\"message\":[\"hello\"]}",
                "message      | {\"message\":{}}",
                "message      | {\"message\":1e999999999}",
                "conversation | {\"message\":\"hello\",\"conversation\":1}",
                "language     | {\"message\":\"hello\",\"language\":\"fr\"}",
                "language     | {\"message\":\"hello\",\"language\":\"\"}",
                "language     | {\"message\":\"hello\",\"language\":[]}",
                "messgae      | {\"message\":\"hello\",\"messgae\":\"hello\"}",
                "evidence     | {\"evidence\":{}}",
                "evidence     | {\"evidence\":\"text\"}",
                "evidence[0]  | {\"evidence\":[\"text\"]}",
                "evidence[0].text  | {\"evidence\":[{\"name\":\"a.txt\"}]}",
                "evidence[1].text  | {\"evidence\":[{\"text\":\"a\"},{\"text\":1}]}",
                "evidence[0].text  | {\"evidence\":[null]}",
                "evidence[0].name  | {\"evidence\":[{\"name\":1,\"text\":\"a\"}]}",
                "evidence[0].size  | {\"evidence\":[{\"text\":\"a\",\"size\":1}]}",
                "answers      | {\"answers\":[]}",
                "answers.os   | {\"answers\":{\"os\":1}}",
                "answers.os   | {\"answers\":{\"os\":null}}",
                "answers.os   | {\"answers\":{\"os\":\"plan9\"}}",
                "answers.os   | {\"answers\":{\"os\":\"\"}}",
                "answers.nope | {\"answers\":{\"nope\":\"yes\"}}",
                "answers.step.restart-vm | {\"answers\":{\"step.restart-vm\":\"maybe\"}}",
                "answers.step.; | {\"answers\":{\"step.;\":\"done\"}}"
            })
    void namesTheFieldThatIsWrong(String field, String body) {
        assertRefused(400, field == null ? "" : field, server.post("/api/chat", body));
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 20_000})
    void takesNoMoreThanFiftyPiecesOfEvidence(int pieces) {
        var evidence =
                IntStream.range(0, pieces).mapToObj(n -> Map.of("text", "a")).toList();
        assertRefused(400, "evidence", soon(Json.write(Map.of("evidence", evidence))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"message\":", "\"nope\":", "\"evidence\":", "\"answers\":"})
    void refusesEndlessNesting(String field) {
        for (var brackets : List.of("[ ]", "{\"a\": }")) {
            var pair = brackets.split(" ");
            var nested = pair[0].repeat(10_000) + "1" + pair[1].repeat(10_000);
            assertEquals(400, soon("{" + field + nested + "}").statusCode());
            assertEquals(400, soon(nested).statusCode());
        }
    }

    @Test
    void refusesANumberWithoutEnd() {
        assertEquals(400, soon("{\"message\":" + "9".repeat(100_000) + "}").statusCode());
    }

    @Test
    void refusesWhatIsNotUtf8() {
        for (var charset : List.of("Shift_JIS", "EUC-JP", "UTF-16LE", "UTF-32BE")) {
            var bytes = Chat.saying("DNS を変えたら接続できない").getBytes(Charset.forName(charset));
            var answer = post(BodyPublishers.ofByteArray(bytes), "Content-Type", "application/json");
            assertTrue(answer.statusCode() == 400 || charset.startsWith("UTF"), charset + " " + answer.body());
        }
    }

    @Test
    void refusesABodyOverTheLimit() {
        var body = Chat.saying("a".repeat(MEBIBYTE));
        assertRefused(413, "", soon(body));
        var bytes = new ByteArrayInputStream(body.getBytes(Charset.defaultCharset()));
        var streamed = BodyPublishers.ofInputStream(() -> bytes);
        assertRefused(413, "", post(streamed, "Content-Type", "application/json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/json5"})
    void takesJsonOnly(String type) {
        assertRefused(415, "", post(BodyPublishers.ofString(Chat.saying("hello")), "Content-Type", type));
    }

    @Test
    void takesNothingWithoutAType() {
        assertRefused(415, "", post(BodyPublishers.ofString(Chat.saying("hello"))));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/chat, POST",
        "PUT, /api/chat, POST",
        "DELETE, /api/search, GET",
        "PATCH, /api/conversations/x, 'GET, DELETE'",
        "GET, /api/conversations/x/feedback, POST",
        "POST, /health/live, GET",
        "MADEUP, /api/chat, POST"
    })
    void saysWhichMethodsAPathTakes(String method, String path, String allowed) {
        var answer = server.send(method, path, BodyPublishers.noBody());
        assertRefused(405, "", answer);
        assertEquals(allowed, answer.headers().firstValue("Allow").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/api", "/api/chat/x", "/API/CHAT", "//", "/api/chat%2F.."})
    void knowsNoOtherPath(String path) {
        assertEquals(404, server.get(path, "Accept", "text/html").statusCode());
        assertRefused(404, "", server.get(path));
    }

    @Test
    void doesNotKnowAConversationThatNeverWas() {
        for (var id : List.of("nope", "", "\u0000", "' or 1=1 --", "x".repeat(100_000))) {
            var answer = soon(Json.write(Map.of("message", "hello", "conversation", id)));
            assertRefused(404, "", answer);
            assertTrue(answer.body().length() < 2_000);
        }
    }

    @Test
    void losesNothingOfTheConversation() {
        var chat = new Chat(server);
        chat.say(Chat.DNS_JA);
        var before = server.get("/api/conversations/" + chat.conversation()).body();
        for (var wrong : List.of("{", "{\"answers\":{\"os\":\"plan9\"},", "{\"message\":1,")) {
            server.post("/api/chat", wrong + "\"conversation\":\"" + chat.conversation() + "\"}");
        }
        assertEquals(
                before, server.get("/api/conversations/" + chat.conversation()).body());
        assertEquals(2, chat.say("why?").get("turn").asInt());
    }

    private static void assertRefused(int status, String field, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("application/problem+json"));
        var problem = Chat.json(answer.body());
        assertEquals(status, problem.get("status").asInt());
        assertEquals(field, problem.path("field").asText());
        assertTrue(problem.get("detail").asText().length() > 10);
    }

    private static HttpResponse<String> soon(String body) {
        return assertTimeout(SOON, () -> server.post("/api/chat", body));
    }

    private static HttpResponse<String> post(BodyPublisher body, String... headers) {
        return assertTimeout(SOON, () -> server.send("POST", "/api/chat", body, headers));
    }
}
