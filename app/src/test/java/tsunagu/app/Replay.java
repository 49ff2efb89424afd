package tsunagu.app;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tsunagu.app.json.Json;

/**
 * Holds a written conversation again and writes down what comes of it.
 *
 * <p>{@code # } begins a remark, {@code > } what the person says, {@code @ fact=value} what they choose
 * together with the next words or alone; {@code ~ } sums up the reply, whose words follow as they are.
 */
final class Replay {

    private final RunningServer server;
    private final List<String> page = new ArrayList<>();
    private String conversation = "";

    Replay(RunningServer server) {
        this.server = server;
    }

    String of(String transcript) throws Exception {
        var lines = transcript.lines().filter(Replay::isSaid).toList();
        for (var line : lines) {
            page.add(page.isEmpty() || line.startsWith("# ") ? line : "\n" + line);
            if (!line.startsWith("# ")) {
                write(server.chat(turn(line)));
            }
        }
        return String.join("\n", page) + "\n";
    }

    private static boolean isSaid(String line) {
        return line.startsWith("# ") || line.startsWith("> ") || line.startsWith("@ ");
    }

    private ObjectNode turn(String line) {
        var turn = Json.MAPPER.createObjectNode();
        if (!conversation.isEmpty()) {
            turn.put("conversation", conversation);
        }
        if (line.startsWith("> ")) {
            turn.put("message", line.substring(2).replace("\\n", "\n"));
        } else {
            var choice = line.substring(2).split("=");
            turn.putObject("answers").put(choice[0], choice[1]);
        }
        return turn;
    }

    private void write(JsonNode reply) {
        conversation = reply.get("conversation").asText();
        page.add("~ " + reply.get("kind").asText() + reason(reply) + diagnoses(reply));
        if (reply.has("plan")) {
            page.add("~ " + names(reply.at("/plan/steps"), " ", "id", "state"));
        }
        if (reply.has("question")) {
            page.add("~ ? " + reply.at("/question/fact").asText());
        }
        page.add(indentedRemarks(reply.get("text").asText()));
    }

    /** The reply's own lines never look like a person's. */
    private static String indentedRemarks(String text) {
        return text.lines().map(line -> isSaid(line) ? " " + line : line).collect(joining("\n"));
    }

    private static String reason(JsonNode reply) {
        return reply.has("reason") ? " (" + reply.get("reason").asText() + ")" : "";
    }

    private static String diagnoses(JsonNode reply) {
        return reply.has("diagnoses") ? ": " + names(reply.get("diagnoses"), " ", "id", "certainty") : "";
    }

    private static String names(JsonNode list, String between, String one, String other) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.get(one).asText() + between + item.get(other).asText())
                .collect(joining(", "));
    }
}
