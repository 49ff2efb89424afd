package tsunagu.app.llm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Messages as Anthropic sends them. */
record AnthropicStubWire(String model) implements StubWire {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Override
    public String streamed() {
        return "text/event-stream; charset=utf-8";
    }

    @Override
    public String opening() {
        var start = typed("message_start");
        start.set("message", message(null));
        var block = typed("content_block_start").put("index", 0);
        block.set("content_block", NODES.objectNode().put("type", "text").put("text", ""));
        return event(start) + event(block) + event(typed("ping"));
    }

    @Override
    public String words(String words) {
        var delta = typed("content_block_delta").put("index", 0);
        delta.set("delta", NODES.objectNode().put("type", "text_delta").put("text", words));
        return event(delta);
    }

    @Override
    public String ending(String reason, int written) {
        var delta = typed("message_delta");
        delta.set("delta", NODES.objectNode().put("stop_reason", own(reason)).putNull("stop_sequence"));
        delta.set("usage", NODES.objectNode().put("output_tokens", written));
        return event(typed("content_block_stop").put("index", 0)) + event(delta) + event(typed("message_stop"));
    }

    @Override
    public String whole(String text, String reason, int written) {
        var message = message(own(reason));
        message.putArray("content").addObject().put("type", "text").put("text", text);
        message.set("usage", usage(written));
        return message.toString();
    }

    @Override
    public String error(int status, String message) {
        var error = typed("error");
        error.set("error", NODES.objectNode().put("type", kind(status)).put("message", message));
        return error.put("request_id", "req_stub").toString();
    }

    private static String kind(int status) {
        return switch (status) {
            case 401 -> "authentication_error";
            case 404 -> "not_found_error";
            case 429 -> "rate_limit_error";
            case 529 -> "overloaded_error";
            default -> status < 500 ? "invalid_request_error" : "api_error";
        };
    }

    private static String own(String reason) {
        return switch (reason) {
            case "stop" -> "end_turn";
            case "length" -> "max_tokens";
            default -> reason;
        };
    }

    private ObjectNode message(String reason) {
        var message = typed("message")
                .put("id", "msg_stub")
                .put("role", "assistant")
                .put("model", model)
                .put("stop_reason", reason)
                .putNull("stop_sequence");
        message.putArray("content");
        message.set("usage", usage(1));
        return message;
    }

    private static ObjectNode usage(int written) {
        return NODES.objectNode().put("input_tokens", READ).put("output_tokens", written);
    }

    private static ObjectNode typed(String type) {
        return NODES.objectNode().put("type", type);
    }

    private static String event(ObjectNode data) {
        return "event: " + data.path("type").asText() + "\ndata: " + data + "\n\n";
    }
}
