package tsunagu.app;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import tsunagu.app.json.Json;

/**
 * Holds a written conversation again and writes down what comes of it.
 *
 * <p>{@code # } begins a remark, {@code > } what the person says, {@code @ fact=value} what they choose, {@code < name}
 * an attachment. {@code | } begins each line of output: that of the attachment, or of the message above it.
 * {@code ~ } sums up the reply, whose words follow as they are.
 */
final class Replay {

    private static final List<String> SAID = List.of("# ", "> ", "@ ", "< ", "| ");

    private final UnaryOperator<JsonNode> chat;
    private final List<String> page = new ArrayList<>();
    private String conversation = "";

    /** @param chat gives the reply to one turn */
    Replay(UnaryOperator<JsonNode> chat) {
        this.chat = chat;
    }

    /** The conversation with every word of the replies. */
    String of(String transcript) {
        return held(transcript, true);
    }

    /** The conversation with what the replies come to, without their words. */
    String summaries(String transcript) {
        return held(transcript, false);
    }

    private String held(String transcript, boolean worded) {
        var turn = new ArrayList<String>();
        for (var line : transcript.lines().filter(Replay::isSaid).toList()) {
            if (!turn.isEmpty() && !line.startsWith("|")) {
                speak(turn, worded);
                turn.clear();
            }
            if (line.startsWith("# ")) {
                page.add(line);
            } else {
                turn.add(line);
            }
        }
        if (!turn.isEmpty()) {
            speak(turn, worded);
        }
        return String.join("\n", page) + "\n";
    }

    private static boolean isSaid(String line) {
        return line.equals("|") || SAID.stream().anyMatch(line::startsWith);
    }

    private void speak(List<String> lines, boolean worded) {
        page.add((page.isEmpty() ? "" : "\n") + String.join("\n", lines));
        write(chat.apply(turn(lines.getFirst(), output(lines))), worded);
    }

    private static String output(List<String> lines) {
        return lines.stream()
                .skip(1)
                .map(line -> line.substring(Math.min(2, line.length())))
                .collect(joining("\n"));
    }

    private ObjectNode turn(String line, String output) {
        var turn = Json.MAPPER.createObjectNode();
        if (!conversation.isEmpty()) {
            turn.put("conversation", conversation);
        }
        var said = line.substring(2);
        if (line.startsWith("> ")) {
            turn.put("message", said.replace("\\n", "\n") + (output.isEmpty() ? "" : "\n" + output));
        } else if (line.startsWith("< ")) {
            turn.putArray("evidence").addObject().put("name", said).put("text", output);
        } else {
            var choice = said.split("=");
            turn.putObject("answers").put(choice[0], choice[1]);
        }
        return turn;
    }

    private void write(JsonNode reply, boolean worded) {
        conversation = reply.get("conversation").asText();
        page.add("~ " + reply.get("kind").asText() + reason(reply) + diagnoses(reply));
        if (reply.has("plan")) {
            page.add("~ " + names(reply.at("/plan/steps"), " ", "id", "state"));
        }
        if (reply.has("question")) {
            page.add("~ ? " + reply.at("/question/fact").asText());
        }
        if (worded) {
            page.add(indentedRemarks(reply.get("text").asText()));
        }
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
