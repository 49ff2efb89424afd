package tsunagu.app.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.Optional;
import tsunagu.app.json.Json;

/**
 * A request as a {@link StubModelServer} got it.
 *
 * @param headers by their names in small letters
 */
public record Asked(String method, String path, Map<String, String> headers, String text) {

    public Asked {
        headers = Map.copyOf(headers);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public JsonNode body() {
        return text.isEmpty() ? MissingNode.getInstance() : Json.read(text, JsonNode.class);
    }

    /** What the person, or we in their place, said last. */
    public String data() {
        var messages = body().path("messages");
        var content = messages.path(messages.size() - 1).path("content");
        return content.isArray() ? content.path(0).path("text").asText() : content.asText();
    }

    boolean streams() {
        return body().path("stream").asBoolean(path.startsWith("/api/"));
    }
}
