package tsunagu.app.channel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.Map;
import tsunagu.app.conversation.Listener;
import tsunagu.app.json.Json;
import tsunagu.app.reply.Reply;

/** Sends each part of a reply as soon as it is there: the plan, the words, and then all of it. */
final class ReplyEvents implements Listener {

    private final SseClient client;
    private boolean decided;

    ReplyEvents(SseClient client) {
        this.client = client;
    }

    @Override
    public void decided(Reply draft) {
        plan(Json.write(draft));
    }

    @Override
    public void words(String piece) {
        send("text", Json.write(Map.of("delta", piece)));
    }

    /** A remark that clients pass over; somebody who left cannot be told it. */
    @Override
    public boolean isThere() {
        if (!client.terminated()) {
            client.sendComment("");
        }
        return !client.terminated();
    }

    /** The whole reply; one that was given before is told from its beginning. */
    void whole(String reply) {
        if (!decided) {
            repeat(Json.read(reply, ObjectNode.class));
        }
        send("reply", reply);
    }

    void broken(Problem problem) {
        send("error", Json.write(problem));
    }

    /** Somebody who left is told nothing more. */
    private void send(String event, String data) {
        if (!client.terminated()) {
            client.sendEvent(event, data);
        }
    }

    private void plan(String draft) {
        decided = true;
        send("plan", draft);
    }

    private void repeat(ObjectNode given) {
        plan(given.deepCopy().without(List.of("text", "phrasedBy")).toString());
        words(given.path("text").asText());
    }
}
