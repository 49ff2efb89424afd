package tsunagu.app.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What a provider answers beside chats: the list of its models, and vectors for texts. */
final class StubPages {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String JSON = "application/json";

    /** How long the vectors are. */
    static final int DIMENSION = 8;

    private StubPages() {}

    /** None for chats, which the script answers. */
    static Optional<Answer> answer(Asked asked) {
        return switch (asked.path()) {
            case String path when path.endsWith("/models") -> Optional.of(Answer.raw(JSON, models()));
            case String path when path.endsWith("/embeddings") -> Optional.of(Answer.raw(JSON, openAi(asked.body())));
            case "/api/embed" -> Optional.of(Answer.raw(JSON, ollama(asked.body())));
            default -> Optional.empty();
        };
    }

    /** The same texts have the same vectors; the more letters texts share, the nearer they are. */
    static float[] vector(String text) {
        var vector = new float[DIMENSION];
        text.codePoints().forEach(letter -> vector[letter % DIMENSION]++);
        return vector;
    }

    private static String models() {
        var models = NODES.objectNode().put("object", "list");
        models.putArray("data")
                .addObject()
                .put("id", "stub")
                .put("object", "model")
                .put("created", 0)
                .put("owned_by", "stub");
        return models.toString();
    }

    private static String openAi(JsonNode body) {
        var list = NODES.objectNode()
                .put("object", "list")
                .put("model", body.path("model").asText());
        var data = list.putArray("data");
        for (var text : texts(body)) {
            var item = data.addObject().put("object", "embedding").put("index", data.size() - 1);
            embed(item, vector(text), body.path("encoding_format").asText("float"));
        }
        list.set("usage", NODES.objectNode().put("prompt_tokens", data.size()).put("total_tokens", data.size()));
        return list.toString();
    }

    private static void embed(ObjectNode item, float[] vector, String encoding) {
        if (encoding.equals("base64")) {
            var bytes = ByteBuffer.allocate(Float.BYTES * vector.length).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asFloatBuffer().put(vector);
            item.put("embedding", Base64.getEncoder().encodeToString(bytes.array()));
            return;
        }
        var numbers = item.putArray("embedding");
        for (var number : vector) {
            numbers.add(number);
        }
    }

    private static String ollama(JsonNode body) {
        var answer = NODES.objectNode()
                .put("model", body.path("model").asText())
                .put("total_duration", 1_000_000L)
                .put("load_duration", 500_000L)
                .put("prompt_eval_count", 1);
        var vectors = answer.putArray("embeddings");
        for (var text : texts(body)) {
            var numbers = vectors.addArray();
            for (var number : vector(text)) {
                numbers.add(number);
            }
        }
        return answer.toString();
    }

    private static List<String> texts(JsonNode body) {
        var input = body.path("input");
        return input.isArray()
                ? StreamSupport.stream(input.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(input.asText());
    }
}
