package tsunagu.app.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tsunagu.app.RunningServer;

class HealthTest {

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
    void lives() {
        var answer = server.get("/health/live");
        assertEquals(200, answer.statusCode());
        assertEquals("{\"status\":\"up\"}", answer.body());
    }

    @Test
    void isReady() {
        var answer = server.get("/health/ready");
        assertEquals(200, answer.statusCode());
        assertEquals("up", Chat.json(answer.body()).get("status").asText());
    }

    @Test
    void countsRequestsByPathAndStatus() {
        server.get("/api/search?q=NIC");
        server.get("/api/search?q=NIC");
        server.get("/api/search?limit=x");
        var figures = metrics();
        assertTrue(figures.contains(count("GET", "/api/search", 200) + " 2"), figures);
        assertTrue(figures.contains(count("GET", "/api/search", 400) + " 1"), figures);
    }

    @Test
    void countsNeitherIdsNorWhateverElseAClientMakesUp() {
        var chat = new Chat(server);
        chat.say("hello");
        server.get("/api/conversations/" + chat.conversation());
        server.get("/made-up-path");
        server.send("MADEUP", "/api/chat", BodyPublishers.noBody());
        var figures = metrics();
        assertTrue(figures.contains(count("GET", "/api/conversations/{id}", 200) + " 1"), figures);
        assertTrue(figures.contains(count("none", "none", 404) + " 1"), figures);
        assertTrue(figures.contains(count("none", "none", 405) + " 1"), figures);
        assertFalse(figures.contains(chat.conversation()));
        assertFalse(figures.contains("made-up") || figures.contains("MADEUP"));
    }

    private static String count(String method, String path, int status) {
        return "tsunagu_requests_seconds_count{method=\"%s\",path=\"%s\",status=\"%d\"}"
                .formatted(method, path, status);
    }

    private static String metrics() {
        var answer = server.get("/metrics");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("text/plain; version=0.0.4"));
        return answer.body();
    }
}
