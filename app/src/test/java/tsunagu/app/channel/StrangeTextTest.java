package tsunagu.app.channel;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.RunningServer;
import tsunagu.app.json.Json;

class StrangeTextTest {

    /** Generous: a second is what we promise on a machine that has nothing else to do. */
    private static final Duration SOON = ofSeconds(10);

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = RunningServer.start(data);
        Stream.of(Chat.DNS_JA, Chat.DNS_EN, tableJustBelowTheLimit()).forEach(new Chat(server)::say);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<String> messages() {
        return List.of(
                "RDP\u0000 できません",
                "\ud800 high, low \udc00, \ud800\ud800",
                "\u202e\u2066 RDP できません \u2069\u202c",
                "\u200b\ufeff\u00ad",
                "😀".repeat(1_000),
                "e\u0301\u0302".repeat(10_000),
                "a".repeat(100_000),
                "あ".repeat(100_000),
                "(".repeat(100_000),
                "\n".repeat(100_000) + "RDP",
                "DNS を変えたら RDP できない。".repeat(5_000),
                "I changed the DNS server in Windows and RDP fails. ".repeat(2_000),
                "ない".repeat(50_000),
                "not ".repeat(25_000),
                "10.0.0.4 ".repeat(10_000),
                tableJustBelowTheLimit());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void answersAnyMessageSoon(String message) {
        assertAnswered(soon(Chat.saying(message)));
        assertAnswered(soon(Json.write(Map.of("evidence", List.of(Map.of("text", message))))));
    }

    @Test
    void replacesWhatNobodyTypesOnPurposeWithoutMovingTheRest() {
        var chat = new Chat(server);
        var facts = Chat.json(soon("{\"message\":\"\\u202e \\ud800 \\u0000 Windows\"}")
                        .body())
                .get("facts");
        assertEquals(
                "{\"kind\":\"utterance\",\"turn\":1,\"start\":6,\"end\":13,\"quote\":\"Windows\"}",
                facts.at("/0/source").toString());
        chat.say("\u202e RDP");
        assertTrue(
                server.get("/api/conversations/" + chat.conversation()).body().contains("\ufffd RDP"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n",
                "\u0000\u0001\u0002\u0003",
                "繧､繝ｼ繧ｵ繝阪ャ繝� 繧｢繝�繝励ち繝ｼ",
                "ƒCƒ“ƒ^[ƒlƒbƒg",
                "\u00ff\u00fe\u00fd\u00fc",
                "{\"ipConfigurations\": [{\"privateIPAdd",
                "%PDF-1.7 %âãÏÓ",
                "TVqQAAMAAAAEAAAA//8AALgAAAAAAAAAQAAAAAAAAAAA"
            })
    void saysWhatItCouldNotReadAndWhatToSendInstead(String text) {
        var reply = new Chat(server).show("結果.txt", text);
        assertEquals("[\"結果.txt\"]", reply.get("unread").toString());
        assertTrue(reply.get("text").asText().contains("結果.txt"));
        assertTrue(reply.get("text").asText().contains("`ipconfig /all`"));
    }

    private static void assertAnswered(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
    }

    private static String tableJustBelowTheLimit() {
        return IntStream.range(0, 80_000).mapToObj(n -> "10.0.0.4").collect(Collectors.joining("   | "));
    }

    private static HttpResponse<String> soon(String body) {
        return assertTimeout(SOON, () -> server.post("/api/chat", body));
    }
}
