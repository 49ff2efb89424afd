package tsunagu.app.llm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Chat completions as OpenAI, and whoever is compatible with it, sends them. */
record OpenAiStubWire(String model, boolean usage) implements StubWire {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final long CREATED = 1_790_000_000L;

    @Override
    public String streamed() {
        return "text/event-stream; charset=utf-8";
    }

    @Override
    public String opening() {
        var role =
                NODES.objectNode().put("role", "assistant").put("content", "").putNull("refusal");
        return chunk(role, null);
    }

    @Override
    public String words(String words) {
        return chunk(NODES.objectNode().put("content", words), null);
    }

    @Override
    public String ending(String reason, int written) {
        return chunk(NODES.objectNode(), reason) + (usage ? counted(written) : "") + "data: [DONE]\n\n";
    }

    @Override
    public String whole(String text, String reason, int written) {
        var message =
                NODES.objectNode().put("role", "assistant").put("content", text).putNull("refusal");
        var completion = frame("chat.completion");
        completion
                .putArray("choices")
                .addObject()
                .put("index", 0)
                .putNull("logprobs")
                .put("finish_reason", reason)
                .set("message", message);
        completion.set("usage", usage(written));
        return completion.toString();
    }

    @Override
    public String error(int status, String message) {
        var error = NODES.objectNode()
                .put("message", message)
                .put("type", status < 500 ? "invalid_request_error" : "server_error")
                .putNull("param")
                .put("code", status == 401 ? "invalid_api_key" : null);
        return NODES.objectNode().set("error", error).toString();
    }

    private String chunk(ObjectNode delta, String reason) {
        var chunk = frame("chat.completion.chunk");
        chunk.putArray("choices")
                .addObject()
                .put("index", 0)
                .putNull("logprobs")
                .put("finish_reason", reason)
                .set("delta", delta);
        if (usage) {
            chunk.putNull("usage");
        }
        return "data: " + chunk + "\n\n";
    }

    private String counted(int written) {
        var chunk = frame("chat.completion.chunk");
        chunk.putArray("choices");
        chunk.set("usage", usage(written));
        return "data: " + chunk + "\n\n";
    }

    private static ObjectNode usage(int written) {
        return NODES.objectNode()
                .put("prompt_tokens", READ)
                .put("completion_tokens", written)
                .put("total_tokens", READ + written);
    }

    private ObjectNode frame(String object) {
        return NODES.objectNode()
                .put("id", "chatcmpl-stub")
                .put("object", object)
                .put("created", CREATED)
                .put("model", model)
                .put("service_tier", "default")
                .put("system_fingerprint", "fp_stub");
    }
}
