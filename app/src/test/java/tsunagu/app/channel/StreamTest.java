package tsunagu.app.channel;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.RunningServer;

@Timeout(60)
class StreamTest {

    private static final String[] STREAMED = {"Accept", "text/event-stream"};

    private static RunningServer server;

    /** One event of a stream. */
    private record Event(String name, JsonNode data) {

        static Event of(String block) {
            var lines = block.lines().toList();
            return new Event(value("event: ", lines), Chat.json(value("data: ", lines)));
        }

        private static String value(String name, List<String> lines) {
            return lines.stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(name.length()))
                    .collect(joining("\n"));
        }
    }

    @BeforeAll
    static void start(@TempDir Path data) {
        server = RunningServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {Chat.DNS_JA, Chat.DNS_EN, "なぜ？", "The VM cannot be reached over RDP"})
    void tellsThePlanThenTheWordsThenAllOfIt(String message) {
        assertComplete(events(Chat.saying(message)));
    }

    @Test
    void streamsWhateverElseTheClientWouldAccept() {
        var answer = server.post("/api/chat", Chat.saying("hello"), "Accept", "application/json, text/event-stream");
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("text/event-stream"));
    }

    @Test
    void keepsTheTurnItStreamed() {
        var reply = events(Chat.saying(Chat.DNS_JA)).getLast().data();
        var kept = server.get("/api/conversations/" + reply.get("conversation").asText());
        assertEquals(reply, Chat.json(kept.body()).at("/turns/0/reply"));
    }

    @Test
    void tellsAReplyGivenBeforeFromItsBeginning() {
        var key = new String[] {"Accept", "text/event-stream", "Idempotency-Key", "told twice"};
        var first = events(Chat.saying(Chat.DNS_JA), key);
        var again = events(Chat.saying(Chat.DNS_JA), key);
        assertComplete(again);
        assertEquals(first.getFirst(), again.getFirst());
        assertEquals(first.getLast(), again.getLast());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 | {\"message\":\"hello\",\"conversation\":\"nope\"}",
                "400 | {\"message\":\"\"}",
                "400 | {\"message\":",
                "400 | {\"answers\":{\"os\":\"plan9\"}}"
            })
    void saysPlainlyWhatIsWrongWithTheRequest(int status, String body) {
        var answer = server.post("/api/chat", body, STREAMED);
        assertEquals(status, answer.statusCode());
        assertEquals(status, Chat.json(answer.body()).get("status").asInt());
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("application/problem+json"));
    }

    private static void assertComplete(List<Event> events) {
        var names = events.stream().map(Event::name).collect(joining(" "));
        assertTrue(names.matches("plan( text)+ reply"), names);
        var plan = events.getFirst().data();
        var reply = events.getLast().data();
        assertFalse(plan.has("text"));
        assertEquals(((ObjectNode) reply.deepCopy()).without(List.of("text", "phrasedBy")), plan);
        var words = events.stream().filter(event -> event.name().equals("text"));
        assertEquals(
                reply.get("text").asText(),
                words.map(event -> event.data().get("delta").asText()).collect(joining()));
    }

    private static List<Event> events(String body, String... headers) {
        var answer = server.post("/api/chat", body, headers.length == 0 ? STREAMED : headers);
        assertEquals(200, answer.statusCode(), answer.body());
        return Stream.of(answer.body().split("\n\n")).map(Event::of).toList();
    }
}
