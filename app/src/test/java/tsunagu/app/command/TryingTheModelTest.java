package tsunagu.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tsunagu.app.llm.Act;
import tsunagu.app.llm.Answer;
import tsunagu.app.llm.StubModelServer;

class TryingTheModelTest {

    private final StubModelServer server = StubModelServer.start(Answer.says("{\"sentence\":", "\"つながっています。\"}"));

    @AfterEach
    void close() {
        server.close();
    }

    private record Ran(int status, String out, String err) {}

    private static Ran run(Map<String, String> environment) {
        var out = new StringWriter();
        var err = new StringWriter();
        var status = TsunaguCommand.commandLine(environment)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("check", "--model");
        return new Ran(status, out.toString(), err.toString());
    }

    private static Map<String, String> openAi(URI url) {
        return Map.of(
                "TSUNAGU_MODEL_PROVIDER", "openai",
                "TSUNAGU_MODEL_URL", url.toString(),
                "TSUNAGU_MODEL_NAME", "stub-1",
                "TSUNAGU_MODEL_TIMEOUT", "10");
    }

    @Test
    void saysWhoAnsweredAndHowFast() {
        var ran = run(openAi(server.url()));
        assertEquals(0, ran.status(), ran.err());
        assertTrue(
                ran.out()
                        .matches("openai/stub-1 at http://127\\.0\\.0\\.1:\\d+/v1 wrote the JSON it was asked for:"
                                + " つながっています。\\R"
                                + "Its first words came after \\d+\\.\\d\\d s, the last after \\d+\\.\\d\\d s;"
                                + " 42 tokens read, 2 written\\.\\R"),
                ran.out());
    }

    @Test
    void saysThatNoneIsSet() {
        var ran = run(Map.of());
        assertEquals(1, ran.status());
        assertTrue(ran.err().startsWith("No model is configured: set TSUNAGU_MODEL_PROVIDER "), ran.err());
    }

    @Test
    void saysWhatIsSetWrong() {
        var ran = run(Map.of("TSUNAGU_MODEL_PROVIDER", "opnai"));
        assertEquals(1, ran.status());
        assertTrue(ran.err().startsWith("Cannot use the model provider 'opnai'"), ran.err());
    }

    @Test
    void saysWhatToDoAboutAFault() {
        server.says(Answer.refuses(401, "Incorrect API key provided"));
        var ran = run(openAi(server.url()));
        assertEquals(1, ran.status());
        assertEquals(
                "Cannot use openai/stub-1 at " + server.url() + ": refused, 401 Incorrect API key provided. Check"
                        + " TSUNAGU_MODEL_KEY, TSUNAGU_MODEL_NAME and TSUNAGU_MODEL_URL.",
                ran.err().strip());
    }

    @Test
    void saysThatNobodyIsThere() {
        var ran = run(openAi(StubModelServer.nobody()));
        assertEquals(1, ran.status());
        assertTrue(ran.err().contains(": unreachable, "), ran.err());
    }

    @Test
    void saysThatTheShapeIsWrong() {
        for (var text : new String[] {"Sure! つながっています。", "{\"words\":\"x\"}", "[]", "", "{\"sentence\":1}"}) {
            server.says(Answer.says(text));
            var ran = run(openAi(server.url()));
            assertEquals(1, ran.status(), text);
            assertTrue(ran.err().contains("it answered, but not with the JSON it was asked for: " + text), ran.err());
        }
    }

    @Test
    void waitsNoLongerThanTheTimeout() {
        server.says(Answer.of(new Act.Hang()));
        var environment = new HashMap<>(openAi(server.url()));
        environment.put("TSUNAGU_MODEL_TIMEOUT", "1");
        var ran = run(environment);
        assertEquals(1, ran.status());
        assertTrue(ran.err().contains(": slow, "), ran.err());
    }
}
