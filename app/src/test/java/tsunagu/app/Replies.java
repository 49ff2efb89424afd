package tsunagu.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Replies as JSON, held against what must be the same whoever worded them. */
public final class Replies {

    private Replies() {}

    /** The reply without its words and the id of its conversation. */
    public static JsonNode decided(JsonNode reply) {
        return ((ObjectNode) reply.deepCopy()).without(List.of("text", "phrasedBy", "conversation"));
    }

    /** The words hold the title of every step, in order, and every warning. */
    public static void assertComplete(JsonNode reply) {
        var text = reply.get("text").asText();
        var from = 0;
        for (var step : reply.at("/plan/steps")) {
            from = text.indexOf(step.get("title").asText(), from);
            assertTrue(from >= 0, step.toString());
        }
        for (var caveat : reply.at("/plan/caveats")) {
            assertTrue(text.contains(caveat.get("text").asText()), caveat.toString());
        }
    }
}
