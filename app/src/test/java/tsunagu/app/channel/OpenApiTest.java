package tsunagu.app.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.Javalin;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.RunningServer;

class OpenApiTest {

    private static RunningServer server;
    private static Description description;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        server = RunningServer.start(data);
        description = Description.read();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void listsEveryPathThatIsServed() {
        var forgotten = new TreeSet<>(served());
        forgotten.removeAll(description.operations());
        assertTrue(forgotten.isEmpty(), () -> "add " + String.join(", ", forgotten) + " to openapi.yaml");
    }

    @Test
    void listsNothingThatIsNotServed() {
        var invented = new TreeSet<>(description.operations());
        invented.removeAll(served());
        assertTrue(invented.isEmpty(), () -> "remove " + String.join(", ", invented) + " from openapi.yaml");
    }

    @Test
    void isReadByOthersWithoutComplaint() {
        var read = new OpenAPIV3Parser().readLocation(Description.FILE.toString(), null, null);
        assertEquals(List.of(), read.getMessages());
        assertEquals("3.1.0", read.getOpenAPI().getOpenapi());
    }

    @Test
    void isHandedOutAsItIsWritten() throws IOException {
        var answer = server.get("/openapi.yaml");
        assertEquals(Files.readString(Description.FILE), answer.body());
        assertEquals(
                "application/yaml; charset=utf-8",
                answer.headers().firstValue("Content-Type").orElseThrow());
    }

    @Test
    void givesExamplesThatAreAsItSays() {
        var examples = description.examples().toList();
        assertTrue(examples.size() > 10);
        examples.forEach(example ->
                assertEquals(List.of(), description.faults(example.schema(), example.value()), example::toString));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Chat.DNS_JA,
                Chat.DNS_EN,
                "昨日 OS の中で IP を固定にしてから RDP できません",
                "The VM cannot be reached over RDP",
                "パスワードを忘れてサインインできません",
                "明日の天気は？",
                "なぜ？"
            })
    void describesEveryKindOfReply(String message) {
        var chat = new Chat(server);
        assertEquals(List.of(), description.faults("Reply", chat.say(message)));
        assertEquals(List.of(), description.faults("Reply", chat.answer("step.restart-vm", "failed")));
        assertEquals(List.of(), description.faults("Reply", chat.show("a.txt", "Windows の DNS を変えた")));
        assertEquals(List.of(), description.faults("Reply", chat.show("b.txt", "\u0001\u0002")));
        var supposed = server.post(
                "/api/conversations/" + chat.conversation() + "/what-if",
                "{\"answers\":{\"step.restart-vm\":\"done\"}}");
        assertEquals(List.of(), description.faults("Draft", Chat.json(supposed.body())));
        assertDescribed("Transcript", "/api/conversations/" + chat.conversation());
        assertDescribed("Handoff", "/api/conversations/" + chat.conversation() + "/handoff");
    }

    @ParameterizedTest
    @CsvSource({
        "SearchPage, /api/search?q=NIC",
        "SearchPage, /api/search?q=rset+nik&lang=en",
        "SearchPage, /api/search",
        "Suggestions, /api/suggest?q=DNS",
        "Article, /api/articles/reset-nic",
        "Health, /health/live",
        "Health, /health/ready",
        "Problem, /api/articles/nope",
        "Problem, /api/search?limit=x"
    })
    void describesTheAnswer(String schema, String path) {
        assertDescribed(schema, path);
    }

    private static void assertDescribed(String schema, String path) {
        assertEquals(
                List.of(), description.faults(schema, Chat.json(server.get(path).body())));
    }

    private static Set<String> served() {
        var served = new TreeSet<String>();
        Javalin.create(config -> {
                    config.startup.startupWatcherEnabled = false;
                    server.channels().forEach(channel -> channel.open(config.routes));
                })
                .unsafe
                .internalRouter
                .allHttpHandlers()
                .stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .forEach(endpoint -> served.add(endpoint.method + " " + endpoint.path));
        return served;
    }
}
