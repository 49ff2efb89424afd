package tsunagu.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tsunagu.app.json.Json;

/** Somebody with several conversations who writes down every reply they get. */
final class CrashGuest {

    private static final int CONVERSATIONS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final List<String> SAYINGS =
            List.of("IP を固定にしたら RDP できません", "はい", "I restarted the VM, no luck", "Windows です");

    private final int number;
    private final Map<String, List<JsonNode>> acknowledged = new LinkedHashMap<>();
    private final List<Said> cutOff = new ArrayList<>();
    private int turns;

    /** A message under its key, so that it can be sent again. */
    private record Said(String key, Optional<String> conversation, String message) {

        String body() {
            var body = Json.MAPPER.createObjectNode().put("message", message);
            conversation.ifPresent(id -> body.put("conversation", id));
            return body.toString();
        }
    }

    /** The numbers and the replies of a conversation's turns, as the server has them. */
    record Kept(List<Integer> numbers, List<JsonNode> replies) {}

    CrashGuest(int number) {
        this.number = number;
    }

    List<JsonNode> acknowledged() {
        return acknowledged.values().stream().flatMap(List::stream).toList();
    }

    List<JsonNode> acknowledged(String conversation) {
        return acknowledged.get(conversation);
    }

    List<String> conversations() {
        return List.copyOf(acknowledged.keySet());
    }

    /** Goes on until the server no longer answers. */
    void speakUntilCutOff(URI address, Runnable answered) {
        try (var client = client()) {
            while (true) {
                var said = next();
                cutOff.add(said);
                say(client, address, said);
                cutOff.removeLast();
                answered.run();
            }
        } catch (IOException e) {
            // The server is dead, which is what we waited for.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends the message that the last crash cut off twice more, and gives the different replies to it. */
    Set<JsonNode> repeatTheLast(URI address) throws IOException, InterruptedException {
        try (var client = client()) {
            return new HashSet<>(
                    List.of(say(client, address, cutOff.getLast()), say(client, address, cutOff.getLast())));
        }
    }

    Kept transcript(URI address, String conversation) throws IOException, InterruptedException {
        try (var client = client()) {
            var request = HttpRequest.newBuilder(address.resolve("/api/conversations/" + conversation));
            var turns = new ArrayList<JsonNode>();
            body(client, request).get("turns").forEach(turns::add);
            return new Kept(
                    turns.stream().map(turn -> turn.get("turn").asInt()).toList(),
                    turns.stream().map(turn -> turn.get("reply")).toList());
        }
    }

    private Said next() {
        var begun = conversations();
        var conversation =
                begun.size() < CONVERSATIONS ? Optional.<String>empty() : Optional.of(begun.get(turns % CONVERSATIONS));
        var saying = SAYINGS.get((number + turns++) % SAYINGS.size());
        return new Said(UUID.randomUUID().toString(), conversation, saying);
    }

    private JsonNode say(HttpClient client, URI address, Said said) throws IOException, InterruptedException {
        var reply = body(
                client,
                HttpRequest.newBuilder(address.resolve("/api/chat"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", said.key())
                        .POST(BodyPublishers.ofString(said.body())));
        acknowledged
                .computeIfAbsent(reply.get("conversation").asText(), id -> new ArrayList<>())
                .add(reply);
        return reply;
    }

    private static JsonNode body(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("The server answers " + response.statusCode() + ": " + response.body());
        }
        return Json.MAPPER.readTree(response.body());
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }
}
