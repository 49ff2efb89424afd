package tsunagu.app.llm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Chats as Ollama sends them: one JSON object a line. */
record OllamaStubWire(String model) implements StubWire {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Override
    public String streamed() {
        return "application/x-ndjson";
    }

    @Override
    public String opening() {
        return "";
    }

    @Override
    public String words(String words) {
        return message(words).put("done", false) + "\n";
    }

    @Override
    public String ending(String reason, int written) {
        return whole("", reason, written) + "\n";
    }

    @Override
    public String whole(String text, String reason, int written) {
        return message(text)
                .put("done", true)
                .put("done_reason", reason)
                .put("total_duration", 5_000_000L)
                .put("load_duration", 1_000_000L)
                .put("prompt_eval_count", READ)
                .put("prompt_eval_duration", 1_000_000L)
                .put("eval_count", written)
                .put("eval_duration", 3_000_000L)
                .toString();
    }

    @Override
    public String error(int status, String message) {
        return NODES.objectNode().put("error", message).toString();
    }

    private ObjectNode message(String words) {
        var line = NODES.objectNode().put("model", model).put("created_at", "2026-10-01T09:00:00.000000Z");
        line.set("message", NODES.objectNode().put("role", "assistant").put("content", words));
        return line;
    }
}
