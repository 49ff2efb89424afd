package tsunagu.app.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagu.app.RunningServer;

class ConversationsApiTest {

    private static final String MARKDOWN = "text/markdown";

    @TempDir
    static Path data;

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void showsWhatWasSaidAndRepliedWordForWord() {
        var chat = new Chat(server);
        var first = chat.say(Chat.DNS_JA);
        var second = chat.answer("nic.multiple-addresses", "no");
        var shown = Chat.json(server.get(path(chat)).body());
        assertEquals(List.of("1", "2"), Chat.each(shown.get("turns"), "turn"));
        assertEquals(Chat.DNS_JA, shown.at("/turns/0/said/message").asText());
        assertEquals(
                List.of(first, second),
                shown.get("turns").valueStream().map(turn -> turn.get("reply")).toList());
        assertEquals(second.get("facts"), shown.get("facts"));
        assertEquals(second.get("plan"), shown.get("plan"));
        assertEquals("ja", shown.get("language").asText());
    }

    @Test
    void forgetsAConversation() throws IOException {
        var chat = new Chat(server);
        chat.say("my secret is fuchsia-walrus, and RDP fails after I changed DNS inside Windows");
        server.post(path(chat) + "/feedback", "{\"turn\":1,\"comment\":\"fuchsia-walrus\"}");
        assertEquals(204, server.delete(path(chat)).statusCode());
        for (var path : List.of("", "/handoff")) {
            assertEquals(404, server.get(path(chat) + path).statusCode());
        }
        assertEquals(404, server.delete(path(chat)).statusCode());
        assertEquals(
                404,
                server.post("/api/chat", chat.turn().put("message", "why?").toString())
                        .statusCode());
        assertFalse(Files.readString(data.resolve("conversations.db"), StandardCharsets.ISO_8859_1)
                .contains("fuchsia"));
    }

    @ParameterizedTest
    @CsvSource({"GET, ''", "GET, /handoff", "DELETE, ''", "POST, /feedback"})
    void doesNotKnowAConversationThatNeverWas(String method, String path) {
        var body = java.net.http.HttpRequest.BodyPublishers.ofString("{\"turn\":1}");
        var answer = server.send(method, "/api/conversations/nope" + path, body, "Content-Type", "application/json");
        assertEquals(404, answer.statusCode());
        assertEquals(404, Chat.json(answer.body()).get("status").asInt());
    }

    @Test
    void handsOverEverythingAPersonNeeds() {
        var chat = new Chat(server);
        chat.say(Chat.DNS_EN);
        var packet = Chat.json(server.get(path(chat) + "/handoff").body());
        assertEquals(chat.conversation(), packet.get("conversation").asText());
        assertTrue(Chat.each(packet.get("facts"), "name").contains("guest.dns-changed"));
        assertTrue(packet.at("/facts/0/origin").asText().contains("you wrote"));
        assertEquals(List.of("restart-vm"), Chat.each(packet.get("tried"), "id"));
        assertEquals(List.of("guest-dns-changed"), Chat.each(packet.get("diagnoses"), "id"));
        assertEquals("open-serial-console", packet.at("/plan/0/id").asText());
        assertEquals("nic.multiple-addresses", packet.at("/question/fact").asText());
        assertFalse(packet.get("citations").isEmpty());
    }

    @Test
    void handsOverAPageOfMarkdownToPeople() {
        var chat = new Chat(server);
        var reply = chat.say(Chat.DNS_JA);
        var answer = server.get(path(chat) + "/handoff", "Accept", MARKDOWN);
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith(MARKDOWN));
        assertTrue(answer.body().startsWith("# "));
        assertTrue(answer.body().contains(chat.conversation()));
        Chat.each(reply.at("/plan/steps"), "title")
                .forEach(title -> assertTrue(answer.body().contains(title), title));
    }

    @Test
    void keepsWhatPeopleThinkOfATurn() {
        var chat = new Chat(server);
        chat.say(Chat.DNS_JA);
        var feedback = path(chat) + "/feedback";
        assertEquals(
                204,
                server.post(feedback, "{\"turn\":1,\"resolved\":true,\"comment\":\"直った\"}")
                        .statusCode());
        assertEquals(
                204, server.post(feedback, "{\"turn\":1,\"helpful\":false}").statusCode());
        assertEquals(
                "[{\"turn\":1,\"resolved\":true,\"helpful\":false,\"comment\":\"直った\"}]",
                Chat.json(server.get(path(chat)).body()).get("feedback").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | turn     | {}",
                "400 | turn     | {\"resolved\":true}",
                "400 | turn     | {\"turn\":null}",
                "400 | turn     | {\"turn\":\"1\"}",
                "400 | turn     | {\"turn\":1.5}",
                "400 | turn     | {\"turn\":99999999999}",
                "400 | resolved | {\"turn\":1,\"resolved\":\"yes\"}",
                "400 | helpful  | {\"turn\":1,\"helpful\":1}",
                "400 | comment  | {\"turn\":1,\"comment\":[]}",
                "400 | stars    | {\"turn\":1,\"stars\":5}",
                "404 |          | {\"turn\":2}",
                "404 |          | {\"turn\":0}",
                "404 |          | {\"turn\":-1}"
            })
    void refusesFeedbackItCannotKeep(int status, String field, String body) {
        var chat = new Chat(server);
        chat.say("hello");
        var answer = server.post(path(chat) + "/feedback", body);
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                field == null ? "" : field,
                Chat.json(answer.body()).path("field").asText());
    }

    private static String path(Chat chat) {
        return "/api/conversations/" + chat.conversation();
    }
}
