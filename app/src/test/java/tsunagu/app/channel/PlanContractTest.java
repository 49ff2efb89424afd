package tsunagu.app.channel;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tsunagu.app.RunningServer;

class PlanContractTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("<([a-z0-9-]+)>");

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
    void plansTheSameInBothLanguages() {
        assertEquals(hash(new Chat(server).say(Chat.DNS_JA)), hash(new Chat(server).say(Chat.DNS_EN)));
    }

    @Test
    void plansTheSameForTheSameWords() {
        assertEquals(hash(new Chat(server).say(Chat.DNS_JA)), hash(new Chat(server).say(Chat.DNS_JA)));
    }

    @Test
    void marksAChangedPlan() {
        var chat = new Chat(server);
        assertNotEquals(hash(chat.say(Chat.DNS_JA)), hash(chat.answer("step.open-serial-console", "failed")));
    }

    @ParameterizedTest
    @MethodSource("tsunagu.app.channel.Chat#situations")
    void saysEveryStepInOrderAndEveryCaveat(String message) {
        var reply = new Chat(server).say(message);
        var text = reply.get("text").asText();
        var from = 0;
        for (var title : Chat.each(reply.at("/plan/steps"), "title")) {
            var at = text.indexOf(title, from);
            assertTrue(at >= from, () -> title + " is missing after the steps before it");
            from = at + title.length();
        }
        Chat.each(reply.at("/plan/caveats"), "text").forEach(caveat -> assertTrue(text.contains(caveat), caveat));
    }

    @ParameterizedTest
    @MethodSource("tsunagu.app.channel.Chat#situations")
    void numbersStepsAndLeavesOneToDoNext(String message) {
        var steps = new Chat(server).say(message).at("/plan/steps");
        var numbers = IntStream.rangeClosed(1, steps.size())
                .mapToObj(Integer::toString)
                .toList();
        assertEquals(numbers, Chat.each(steps, "order"));
        assertEquals(
                1, Chat.each(steps, "state").stream().filter("next"::equals).count());
    }

    @ParameterizedTest
    @MethodSource("tsunagu.app.channel.Chat#situations")
    void numbersCitationsAndUsesEachOfThem(String message) {
        var reply = new Chat(server).say(message);
        var numbers = IntStream.rangeClosed(1, reply.get("citations").size())
                .mapToObj(Integer::toString)
                .toList();
        assertEquals(numbers, Chat.each(reply.get("citations"), "n"));
        var used = reply.get("plan").findValues("citations").stream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asText)
                .collect(toSet());
        assertEquals(Set.copyOf(numbers), used);
        numbers.forEach(number -> assertTrue(reply.get("text").asText().contains("[" + number + "]"), number));
    }

    @ParameterizedTest
    @MethodSource("tsunagu.app.channel.Chat#situations")
    void leavesOnlyPlaceholdersThatAreDescribed(String message) throws IOException {
        var command = Description.read().at("/components/schemas/Command/properties/text");
        var known = new ArrayList<String>();
        Stream.of("x-placeholders-filled", "x-placeholders")
                .forEach(list -> command.get(list).forEach(name -> known.add(name.asText())));
        for (var text : new Chat(server).say(message).at("/plan/steps").findValuesAsText("text")) {
            PLACEHOLDER
                    .matcher(text)
                    .results()
                    .map(PlanContractTest::name)
                    .forEach(name -> assertTrue(
                            known.contains(name), () -> "add " + name + " to x-placeholders in openapi.yaml"));
        }
    }

    @Test
    void movesOnWhenAStepDidNotHelp() {
        var chat = new Chat(server);
        chat.say("I changed the DNS server inside Windows and now RDP fails.");
        var steps = chat.answer("step.restart-vm", "failed").at("/plan/steps");
        assertEquals(
                List.of("restart-vm", "failed"),
                List.of(
                        Chat.each(steps, "id").getLast(),
                        Chat.each(steps, "state").getLast()));
        assertEquals("next", Chat.each(steps, "state").getFirst());
    }

    private static String hash(JsonNode reply) {
        return reply.at("/plan/hash").asText();
    }

    private static String name(MatchResult placeholder) {
        return placeholder.group(1);
    }
}
