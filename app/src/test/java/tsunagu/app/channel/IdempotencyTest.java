package tsunagu.app.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.RunningServer;

@Timeout(120)
class IdempotencyTest {

    private static final String KEY = "Idempotency-Key";

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = RunningServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void givesTheSameReplyToTheSameKey() {
        var chat = begun();
        var body = chat.turn().put("message", "再起動しても直りません").toString();
        var key = UUID.randomUUID().toString();
        assertEquals(reply(body, key), reply(body, key));
        assertEquals(2, turns(chat.conversation()).size());
    }

    @Test
    void opensOneConversationForTheSameKey() {
        var key = UUID.randomUUID().toString();
        var first = reply(Chat.saying(Chat.DNS_JA), key);
        assertEquals(first, reply(Chat.saying(Chat.DNS_JA), key));
        assertEquals(1, turns(Chat.json(first).get("conversation").asText()).size());
    }

    @Test
    void givesTheSameReplyToTheSameKeyAtTheSameTime() throws Exception {
        var chat = begun();
        var body = chat.turn().put("message", "why?").toString();
        var key = UUID.randomUUID().toString();
        assertEquals(1, Set.copyOf(Together.all(8, () -> reply(body, key))).size());
        assertEquals(2, turns(chat.conversation()).size());
    }

    @Test
    void opensOneConversationForTheSameKeyAtTheSameTime() throws Exception {
        var key = UUID.randomUUID().toString();
        var replies = Set.copyOf(Together.all(8, () -> reply(Chat.saying(Chat.DNS_EN), key)));
        assertEquals(1, replies.size());
        var conversation =
                Chat.json(replies.iterator().next()).get("conversation").asText();
        assertEquals(1, turns(conversation).size());
    }

    @Test
    void takesDifferentKeysForDifferentTurns() {
        var chat = begun();
        var body = chat.turn().put("message", "why?").toString();
        assertEquals(2, Chat.json(reply(body, "a")).get("turn").asInt());
        assertEquals(3, Chat.json(reply(body, "b")).get("turn").asInt());
    }

    @Test
    void keepsTheKeysOfConversationsApart() {
        var one = begun().turn().put("message", "why?").toString();
        var other = begun().turn().put("message", "why?").toString();
        assertNotEquals(reply(one, "the key"), reply(other, "the key"));
    }

    @Test
    void forgetsTheKeyWithTheConversation() {
        var key = UUID.randomUUID().toString();
        var first = Chat.json(reply(Chat.saying(Chat.DNS_EN), key))
                .get("conversation")
                .asText();
        assertEquals(204, server.delete("/api/conversations/" + first).statusCode());
        assertNotEquals(
                first,
                Chat.json(reply(Chat.saying(Chat.DNS_EN), key))
                        .get("conversation")
                        .asText());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 256, 300})
    void refusesAKeyThatIsTooShortOrTooLong(int length) {
        var answer = server.post("/api/chat", Chat.saying("hello"), KEY, "k".repeat(length));
        assertEquals(400, answer.statusCode());
        assertEquals(KEY, Chat.json(answer.body()).get("field").asText());
    }

    @Test
    void answersTwoMessagesOfOneConversationAtOnce() throws Exception {
        var chat = begun();
        var body = chat.turn().put("message", "why?").toString();
        var replies = Together.all(
                10,
                () -> IntStream.range(0, 5)
                        .mapToObj(n -> server.post("/api/chat", body))
                        .toList());
        var answered = new TreeSet<Integer>();
        replies.stream().flatMap(List::stream).forEach(answer -> answered.add(turn(answer)));
        assertEquals(IntStream.rangeClosed(2, 51).boxed().toList(), List.copyOf(answered));
        assertEquals(IntStream.rangeClosed(1, 51).boxed().toList(), turns(chat.conversation()));
    }

    private static Chat begun() {
        var chat = new Chat(server);
        chat.say(Chat.DNS_JA);
        return chat;
    }

    private static String reply(String body, String key) {
        var answer = server.post("/api/chat", body, KEY, key);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static int turn(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        return Chat.json(answer.body()).get("turn").asInt();
    }

    private static List<Integer> turns(String conversation) {
        var transcript =
                Chat.json(server.get("/api/conversations/" + conversation).body());
        return transcript
                .get("turns")
                .valueStream()
                .map(turn -> turn.get("turn").asInt())
                .toList();
    }
}
