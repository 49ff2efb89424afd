package tsunagu.app.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagu.app.RunningServer;
import tsunagu.app.json.Json;

class WhatIfTest {

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = RunningServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "nic.multiple-addresses, yes",
        "nic.multiple-addresses, no",
        "nic.multiple-addresses, unknown",
        "os, linux",
        "step.open-serial-console, failed",
        "step.restart-vm, done"
    })
    void foretellsTheReplyToAnAnswer(String fact, String value) {
        for (var message : List.of(Chat.DNS_JA, Chat.DNS_EN)) {
            var chat = new Chat(server);
            chat.say(message);
            var foretold = suppose(chat, Map.of(fact, value));
            var reply = (ObjectNode) chat.answer(fact, value);
            assertEquals(reply.without(List.of("text", "phrasedBy")), foretold);
        }
    }

    @Test
    void takesSeveralAnswersAtOnce() {
        var chat = new Chat(server);
        chat.say(Chat.DNS_EN);
        var answers = Map.of("nic.multiple-addresses", "yes", "step.open-serial-console", "failed");
        var foretold = suppose(chat, answers);
        var reply = (ObjectNode) chat.send(chat.turn().set("answers", Json.MAPPER.valueToTree(answers)));
        assertEquals(reply.without(List.of("text", "phrasedBy")), foretold);
    }

    @Test
    void keepsNothingOfIt() {
        var chat = new Chat(server);
        var reply = chat.say(Chat.DNS_JA);
        var before = server.get(path(chat)).body();
        var one = suppose(chat, Map.of("nic.multiple-addresses", "yes"));
        var other = suppose(chat, Map.of("nic.multiple-addresses", "no"));
        assertNotEquals(one.at("/plan/hash"), other.at("/plan/hash"));
        assertNotEquals(reply.at("/plan/hash"), other.at("/plan/hash"));
        assertEquals(before, server.get(path(chat)).body());
        assertEquals(2, chat.say("why?").get("turn").asInt());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answers      | {}",
                "answers      | {\"answers\":null}",
                "answers      | {\"answers\":{}}",
                "answers      | {\"answers\":[]}",
                "answers.os   | {\"answers\":{\"os\":\"plan9\"}}",
                "answers.os   | {\"answers\":{\"os\":null}}",
                "answers.nope | {\"answers\":{\"nope\":\"yes\"}}",
                "answers.step.restart-vm | {\"answers\":{\"step.restart-vm\":\"maybe\"}}",
                "message      | {\"answers\":{\"os\":\"linux\"},\"message\":\"hello\"}",
                "''           | {"
            })
    void namesTheFieldThatIsWrong(String field, String body) {
        var chat = new Chat(server);
        chat.say("hello");
        var answer = server.post(path(chat) + "/what-if", body);
        assertEquals(400, answer.statusCode(), answer.body());
        assertEquals(field, Chat.json(answer.body()).path("field").asText());
    }

    @Test
    void doesNotKnowAConversationThatNeverWas() {
        var answer = server.post("/api/conversations/nope/what-if", "{\"answers\":{\"os\":\"linux\"}}");
        assertEquals(404, answer.statusCode());
        assertEquals(405, server.get("/api/conversations/nope/what-if").statusCode());
    }

    private static JsonNode suppose(Chat chat, Map<String, String> answers) {
        var answer = server.post(path(chat) + "/what-if", Json.write(Map.of("answers", answers)));
        assertEquals(200, answer.statusCode(), answer.body());
        return Chat.json(answer.body());
    }

    private static String path(Chat chat) {
        return "/api/conversations/" + chat.conversation();
    }
}
