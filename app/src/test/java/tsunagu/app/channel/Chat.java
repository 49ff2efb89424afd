package tsunagu.app.channel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tsunagu.app.RunningServer;
import tsunagu.app.json.Json;

/** Somebody who chats with the server; one such person has one conversation. */
final class Chat {

    /** The same situation, told in Japanese and in English. */
    static final String DNS_JA = "Windows の NIC のプロパティで DNS を 8.8.8.8 に変えたら RDP できなくなった。再起動はもうした";

    static final String DNS_EN = "I changed the DNS server to 8.8.8.8 in the NIC properties inside Windows"
            + " and now RDP fails. I already restarted the VM.";

    private final RunningServer server;
    private String conversation = "";

    Chat(RunningServer server) {
        this.server = server;
    }

    String conversation() {
        return conversation;
    }

    JsonNode say(String message) {
        return send(turn().put("message", message));
    }

    JsonNode show(String name, String text) {
        var turn = turn();
        turn.putArray("evidence").addObject().put("name", name).put("text", text);
        return send(turn);
    }

    JsonNode answer(String fact, String value) {
        return send(turn().set("answers", Json.MAPPER.valueToTree(Map.of(fact, value))));
    }

    /** The next turn of this conversation, still to be filled. */
    ObjectNode turn() {
        var turn = Json.MAPPER.createObjectNode();
        return conversation.isEmpty() ? turn : turn.put("conversation", conversation);
    }

    JsonNode send(JsonNode turn) {
        var reply = server.chat(turn);
        conversation = reply.get("conversation").asText();
        return reply;
    }

    /** Messages that lead to advice, in both languages. */
    static List<String> situations() {
        return List.of(
                DNS_JA,
                DNS_EN,
                "昨日 OS の中で IP を固定にしてから RDP できません",
                "I set a static IP address inside the guest OS and lost RDP.");
    }

    static String saying(String message) {
        return Json.MAPPER.createObjectNode().put("message", message).toString();
    }

    static JsonNode json(String text) {
        return Json.read(text, JsonNode.class);
    }

    /** One field of every item of a list. */
    static List<String> each(JsonNode list, String field) {
        return list.valueStream().map(item -> item.get(field).asText()).toList();
    }

    /** The node and everything in it. */
    static Stream<JsonNode> all(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(Chat::all));
    }
}
