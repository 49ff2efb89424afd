package tsunagu.app.injection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tsunagu.app.bench.Parts;
import tsunagu.app.conversation.Memory;
import tsunagu.app.injection.Desk.Said;
import tsunagu.app.injection.Gullible.Manner;
import tsunagu.app.json.Json;
import tsunagu.app.llm.Asked;
import tsunagu.app.llm.ModelSettings;
import tsunagu.app.llm.Models;
import tsunagu.app.llm.StubModelServer;
import tsunagu.app.phrasing.StubWords;

/** A desk with a gullible model of its own, and all that anybody may ask of that model. */
final class Room implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Gullible gullible;
    private final StubModelServer stub;
    private final Desk desk;
    private final Set<String> instructions = new HashSet<>();
    private Optional<JsonNode> reading = Optional.empty();

    private Room(Gullible gullible, StubModelServer stub, Desk desk) {
        this.gullible = gullible;
        this.stub = stub;
        this.desk = desk;
    }

    static Room open(Parts parts) {
        var gullible = new Gullible(parts.vocabulary());
        var stub = StubModelServer.start(gullible);
        var endpoint = StubWords.settings(stub, PATIENCE, true).language();
        var settings = new ModelSettings(endpoint, PATIENCE, true, true, Optional.empty());
        var model = Models.language(settings, new SimpleMeterRegistry()).orElseThrow();
        var room = new Room(gullible, stub, new Desk(parts, model));
        room.learnWhatAnybodyIsAsked();
        return room;
    }

    private void learnWhatAnybodyIsAsked() {
        for (var message : List.of("VM に接続できません。", "I cannot connect to my VM.")) {
            gullible.obey(new Injection(0, message), Manner.INSTEAD);
            desk.helped(new Said(message), Memory.blank("ja"));
            gullible.worded().forEach(asked -> instructions.add(instructions(asked)));
            reading = Optional.of(withoutData(gullible.read().getFirst()));
        }
    }

    Desk desk() {
        return desk;
    }

    void obey(Injection injection, Manner manner) {
        gullible.obey(injection, manner);
    }

    /** The model was told our sentences and nothing of the injection, or was given a message as data. */
    void assertToldNothingElse(Injection injection) {
        gullible.worded().forEach(asked -> assertUntold(asked, injection));
        gullible.read().forEach(this::assertOnlyData);
    }

    private void assertUntold(Asked asked, Injection injection) {
        assertTrue(instructions.contains(instructions(asked)), instructions(asked));
        var told = asked.data() + " " + ((ObjectNode) asked.body()).remove(List.of("messages"));
        assertFalse(injection.leftATraceIn(told, OurWords.ALL), told);
    }

    private void assertOnlyData(Asked asked) {
        var data = Json.read(asked.data(), JsonNode.class);
        assertEquals(1, data.size());
        assertTrue(data.get("message").isTextual());
        assertEquals(reading.orElseThrow(), withoutData(asked));
    }

    private static String instructions(Asked asked) {
        return asked.body().at("/messages/0/content").asText();
    }

    private static JsonNode withoutData(Asked asked) {
        var body = asked.body();
        ((ObjectNode) body.at("/messages/1")).remove("content");
        return body;
    }

    @Override
    public void close() {
        stub.close();
    }
}
