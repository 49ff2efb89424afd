package tsunagu.app.channel;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tsunagu.app.RunningServer;

class ChatContractTest {

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = RunningServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void namesEveryConversationSoThatNobodyCanGuessIt() {
        var names = Stream.generate(
                        () -> new Chat(server).say("hello").get("conversation").asText())
                .limit(20)
                .collect(toSet());
        assertEquals(20, names.size());
        names.forEach(name -> assertTrue(Base64.getUrlDecoder().decode(name).length * 8 >= 128, name));
    }

    @Test
    void countsTurns() {
        var chat = new Chat(server);
        assertEquals(1, chat.say(Chat.DNS_JA).get("turn").asInt());
        assertEquals(
                2, chat.answer("step.open-serial-console", "done").get("turn").asInt());
        assertEquals(3, chat.say("ありがとう").get("turn").asInt());
    }

    @ParameterizedTest
    @CsvSource({
        "RDP できません, ja",
        "I cannot connect to my VM, en",
        "ネットワークに繋がらない, ja",
        "What should I do after changing DNS?, en",
        "12345, ja"
    })
    void answersInTheLanguageOfTheMessage(String message, String language) {
        assertEquals(language, new Chat(server).say(message).get("language").asText());
    }

    @Test
    void staysWithTheLanguageOfTheConversation() {
        var chat = new Chat(server);
        assertEquals("en", chat.say(Chat.DNS_EN).get("language").asText());
        assertEquals("en", chat.say("10.0.0.4").get("language").asText());
        assertEquals(
                "en", chat.answer("step.restart-vm", "failed").get("language").asText());
        assertEquals("ja", chat.say("再起動しても直りません").get("language").asText());
    }

    @Test
    void speaksTheLanguageAskedFor() {
        var turn = new Chat(server).turn().put("message", Chat.DNS_JA).put("language", "en");
        assertEquals("en", server.chat(turn).get("language").asText());
    }

    @ParameterizedTest
    @MethodSource("tsunagu.app.channel.Chat#situations")
    void advisesWhereItKnowsACause(String message) {
        var reply = new Chat(server).say(message);
        assertEquals("advise", reply.get("kind").asText());
        assertEquals("plain", reply.get("phrasedBy").asText());
        assertFalse(reply.has("reason"));
    }

    @Test
    void asksWhereOneFactDecides() {
        var reply = new Chat(server).say("The VM cannot be reached over RDP");
        assertEquals("ask", reply.get("kind").asText());
        assertFalse(reply.has("plan"));
    }

    @Test
    void refersWhatIsNotOurs() {
        var reply = new Chat(server).say("明日の天気を教えて");
        assertEquals(
                List.of("refer", "out-of-scope"),
                List.of(reply.get("kind").asText(), reply.get("reason").asText()));
    }

    @ParameterizedTest
    @MethodSource("tsunagu.app.channel.Chat#situations")
    void quotesTheWordsThatEachFactRestsOn(String message) {
        var facts = new Chat(server).say(message).get("facts");
        assertFalse(facts.isEmpty());
        for (var fact : facts) {
            var source = fact.get("source");
            assertEquals("utterance", source.get("kind").asText());
            var quoted = message.substring(
                    source.get("start").asInt(), source.get("end").asInt());
            assertEquals(quoted, source.get("quote").asText());
        }
    }

    @Test
    void takesTheLastWordOnAFact() {
        var reply = new Chat(server).say("The VM runs Windows. Sorry, the VM runs Linux.");
        assertEquals("linux", fact("os", reply).get("value").asText());
        assertFalse(reply.has("replaced"));
    }

    @Test
    void saysOnWhichLineOfTheEvidenceAFactStands() {
        var chat = new Chat(server);
        var reply = chat.show("メモ.txt", "一行目\nWindows です\n");
        var source = reply.at("/facts/0/source");
        assertEquals(
                List.of("evidence", "メモ.txt", "2"),
                List.of(
                        source.get("kind").asText(),
                        source.get("name").asText(),
                        source.get("line").asText()));
    }

    @ParameterizedTest
    @MethodSource("tsunagu.app.channel.Chat#situations")
    void namesTheFactsBehindEachDiagnosis(String message) {
        var reply = new Chat(server).say(message);
        for (var diagnosis : reply.get("diagnoses")) {
            assertTrue(Set.of("certain", "likely", "possible")
                    .contains(diagnosis.get("certainty").asText()));
            assertFalse(diagnosis.get("because").isEmpty());
            diagnosis
                    .get("because")
                    .forEach(place -> assertTrue(reply.get("facts").has(place.asInt())));
        }
    }

    @ParameterizedTest
    @MethodSource("tsunagu.app.channel.Chat#situations")
    void neverSaysNull(String message) {
        var chat = new Chat(server);
        chat.say(message);
        chat.answer("step.restart-vm", "failed");
        var answers =
                Stream.of("", "/handoff").map(path -> server.get("/api/conversations/" + chat.conversation() + path));
        answers.forEach(answer -> assertTrue(Chat.all(Chat.json(answer.body())).noneMatch(JsonNode::isNull)));
        assertTrue(Chat.all(chat.say("why?")).noneMatch(JsonNode::isNull));
    }

    @Test
    void putsOneQuestionWithWhatCanBeAnswered() {
        var question = new Chat(server).say(Chat.DNS_EN).get("question");
        assertEquals("nic.multiple-addresses", question.get("fact").asText());
        assertEquals(List.of("yes", "no", "unknown"), Chat.each(question.get("options"), "value"));
        assertEquals(List.of("Yes", "No", "I don't know"), Chat.each(question.get("options"), "label"));
        assertFalse(question.get("text").asText().isBlank()
                || question.get("why").asText().isBlank());
    }

    @Test
    void takesAnAnswerToItsQuestion() {
        var chat = new Chat(server);
        chat.say(Chat.DNS_EN);
        var reply = chat.answer("nic.multiple-addresses", "no");
        var fact = fact("nic.multiple-addresses", reply);
        assertEquals("{\"kind\":\"answer\",\"turn\":2}", fact.get("source").toString());
        assertEquals("false", fact.get("value").asText());
        assertNotEquals("nic.multiple-addresses", reply.at("/question/fact").asText());
    }

    @Test
    void takesAnAnswerInWords() {
        var chat = new Chat(server);
        chat.say(Chat.DNS_EN);
        assertEquals(
                "false",
                fact("nic.multiple-addresses", chat.say("no")).get("value").asText());
    }

    private static JsonNode fact(String name, JsonNode reply) {
        return reply.get("facts")
                .valueStream()
                .filter(fact -> fact.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
