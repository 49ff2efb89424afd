package tsunagu.app.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tsunagu.app.Person;
import tsunagu.app.Replies;
import tsunagu.app.bench.Parts;
import tsunagu.app.json.Json;
import tsunagu.app.llm.Answer;
import tsunagu.app.llm.Models;
import tsunagu.app.llm.StubModelServer;
import tsunagu.app.phrasing.PlainPhraser;
import tsunagu.app.phrasing.StubWords;

/** What a model reads in words that the lexicon passes over, and how far it is believed. */
class ModelReaderTest {

    private static final String UNREAD = "うちの仮想マシンさんが、きのうの夕方からへそを曲げてしまいまして。";
    private static final String QUOTE = "へそを曲げてしまい";

    private final StubModelServer stub = StubModelServer.start(Answer.says("{\"facts\": []}"));
    private final Person person = person(false);

    @AfterEach
    void stop() {
        stub.close();
    }

    private Person person(boolean seesEvidence) {
        var settings = StubWords.settings(stub, Duration.ofSeconds(2), true);
        var model = Models.language(settings, new SimpleMeterRegistry()).orElseThrow();
        var questionnaire = Questionnaire.of(
                Parts.LOADED.vocabulary(), Parts.LOADED.phrasebook().in("en"));
        return new Person(
                Parts.LOADED.conversation(new PlainPhraser(), new ModelReader(model, questionnaire, seesEvidence)));
    }

    @Test
    void believesWhatChangesNoPlan() {
        proposes("vm.reachable", "false", QUOTE);
        var reply = person.chat(saying(UNREAD));
        var fact = fact(reply, "vm.reachable");
        assertEquals("false", fact.get("value").asText());
        assertEquals(
                Map.of("kind", "model", "turn", 1, "quote", QUOTE),
                Json.MAPPER.convertValue(fact.get("source"), Map.class));
    }

    @Test
    void asksForEverythingThatAPlanWouldRestOn() {
        stub.says(facts(List.of("vm.reachable", "false", QUOTE), List.of("guest.address-changed", "true", "きのうの夕方から")));
        var reply = person.chat(saying(UNREAD));
        assertFalse(reply.has("plan"), reply.toPrettyString());
        assertEquals("guest.address-changed", reply.at("/question/fact").asText());
        assertEquals(
                "「ゲスト OS の中で IP アドレスを変更した」ということで合っていますか。",
                reply.at("/question/text").asText());
        var confirmed = person.chat(Json.MAPPER.createObjectNode().put("message", "はい"));
        assertEquals(
                "utterance",
                fact(confirmed, "guest.address-changed").at("/source/kind").asText());
        assertEquals("vm.reachable", confirmed.at("/question/fact").asText(), "a plan would rest on this as well");
        var answer = Json.MAPPER.createObjectNode();
        answer.putObject("answers").put("vm.reachable", "no");
        var planned = person.chat(answer);
        assertEquals("guest-static-ip", planned.at("/diagnoses/0/id").asText());
        assertTrue(planned.has("plan"));
    }

    @Test
    void isNotAskedWhereTheWordsLeadToAPlan() {
        var reply = person.chat(saying("Windows の中で IP アドレスを固定したら RDP で接続できなくなりました。"));
        assertTrue(reply.has("plan"));
        assertEquals(List.of(), stub.asked());
    }

    @Test
    void isNotBelievedWithoutAQuoteOrOutsideTheVocabulary() {
        var before = Replies.decided(person(false).chat(saying(UNREAD)));
        stub.says(facts(
                List.of("vm.reachable", "false", "接続できません"),
                List.of("os", "beos", QUOTE),
                List.of("vm.haunted", "true", QUOTE),
                List.of("consent.reset", "true", QUOTE),
                List.of("step.restart-vm", "failed", QUOTE),
                List.of("turn.handoff", "true", QUOTE),
                List.of("guest.dns-changed", "unknown", QUOTE)));
        assertEquals(before, Replies.decided(person.chat(saying(UNREAD))));
    }

    @Test
    void neverOutranksAWordOfThePerson() {
        proposes("os", "linux", "Windows");
        var reply = person.chat(saying("Windows です。よろしくお願いします。"));
        assertEquals("windows", fact(reply, "os").get("value").asText());
        assertEquals("utterance", fact(reply, "os").at("/source/kind").asText());
    }

    @Test
    void makesWayForALaterWord() {
        proposes("os", "windows", "窓");
        person.chat(saying("窓のほうの仮想マシンさんなんですけれどもね"));
        stub.says(Answer.says("{\"facts\": []}"));
        assertEquals(
                "linux",
                fact(person.chat(saying("Linux です。")), "os").get("value").asText());
    }

    @Test
    void readsNothingOutOfAnAnswerOfAnotherForm() {
        var before = Replies.decided(person(false).chat(saying(UNREAD)));
        for (var answer :
                List.of("[]", "{}", "{\"facts\": 3}", "{\"facts\": [1, null, {}]}", "{\"facts\": [", "", "はい")) {
            stub.says(Answer.says(answer));
            assertEquals(before, Replies.decided(person(false).chat(saying(UNREAD))), answer);
        }
    }

    @Test
    void seesNoNamesAndNoOutput() {
        var turn = saying("vm-kaikei-07 (10.20.30.40, 00-0D-3A-11-22-33) の調子がどうも、yamada@example.com まで");
        turn.putArray("evidence").addObject().put("name", "memo.txt").put("text", "秘密のメモ");
        person.chat(turn);
        var asked = stub.onlyAsked();
        for (var secret : List.of("kaikei", "10.20.30.40", "00-0D", "yamada", "秘密")) {
            assertFalse(asked.text().contains(secret), secret);
        }
        assertTrue(asked.data().contains("<name-1> (<address-1>, <mac-1>)"), asked.data());
    }

    @Test
    void quotesWhatWasMasked() {
        proposes("vm.reachable", "false", "<name-1> がだんまり");
        var reply = person.chat(saying("どうも vm-kaikei-07 がだんまりなんです"));
        assertEquals(
                "vm-kaikei-07 がだんまり",
                fact(reply, "vm.reachable").at("/source/quote").asText());
    }

    @Test
    void seesAttachmentsWhereItMay() {
        var turn = saying("これはどうでしょうねえ");
        turn.putArray("evidence").addObject().put("name", "memo.txt").put("text", "秘密のメモ");
        person(true).chat(turn);
        assertTrue(stub.onlyAsked().data().contains("秘密のメモ"));
    }

    private void proposes(String fact, String value, String quote) {
        stub.says(facts(List.of(fact, value, quote)));
    }

    @SafeVarargs
    private static Answer facts(List<String>... facts) {
        var answer = Json.MAPPER.createObjectNode();
        var list = answer.putArray("facts");
        for (var fact : facts) {
            list.addObject().put("fact", fact.get(0)).put("value", fact.get(1)).put("quote", fact.get(2));
        }
        return Answer.typed(answer.toString(), 5);
    }

    private static ObjectNode saying(String message) {
        return Json.MAPPER.createObjectNode().put("message", message);
    }

    private static JsonNode fact(JsonNode reply, String name) {
        for (var fact : reply.get("facts")) {
            if (fact.get("name").asText().equals(name)) {
                return fact;
            }
        }
        throw new AssertionError("no fact " + name + " in " + reply.toPrettyString());
    }
}
