package tsunagu.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tsunagu.app.bench.Parts;
import tsunagu.app.conversation.Conversation;
import tsunagu.app.conversation.Listener;
import tsunagu.app.conversation.Memory;
import tsunagu.app.conversation.Utterance;
import tsunagu.app.json.Json;

/** Somebody who talks to a conversation without a server in between. */
public final class Person {

    private static final String ID = "a-conversation-of-a-test-00";

    private final Conversation conversation;
    private Memory memory = Memory.blank("ja");

    public Person(Conversation conversation) {
        this.conversation = conversation;
    }

    /** The reply to one turn, as a client would get it. */
    public JsonNode chat(JsonNode turn) {
        var taken = conversation.reply(ID, utterance(turn), memory, Listener.patient());
        memory = taken.memory();
        return Json.MAPPER.valueToTree(taken.reply());
    }

    private static Utterance utterance(JsonNode turn) {
        try {
            return Parts.LOADED.incoming().utterance(turn.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
