package tsunagu.app.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no proper client sends, and what happens when we ourselves break. */
@Timeout(60)
class MalformedRequestTest {

    private static Server server;

    @BeforeAll
    static void start() {
        Channel fragile = routes -> {
            routes.get("/works", context -> context.result("works"));
            routes.get("/breaks", context -> {
                throw new IllegalStateException("secret");
            });
            routes.get("/gives-out", context -> {
                throw new StackOverflowError("secret");
            });
        };
        var metrics = new Metrics(new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
        server = Server.start(List.of(metrics, new Problems(), fragile), "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "400, /%00",
        "400, /../works",
        "400, /%2e%2e/%2e%2e/etc/passwd",
        "404, /nope",
        "400, /%zz",
        "400, /%",
        "400, /%c0%ae%c0%ae/",
        "400, /..;/works",
        "200, /works?q=%zz",
        "200, /works?q=%ff%00&&=&=x",
        "200, /works?"
    })
    void readsAPathOrSaysThatItCannot(int status, String path) throws IOException {
        assertAnswered(status, speak("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    @ParameterizedTest
    @CsvSource({"400, GET", "400, hello", "505, GET /works HTTP/3.0", "400, GET /works HTTP/1.1"})
    void refusesWhatIsNotHttp(int status, String line) throws IOException {
        assertAnswered(status, speak(line + "\r\n\r\n"));
    }

    @Test
    void refusesAHeaderWithoutEnd() throws IOException {
        var header = "Idempotency-Key: " + "k".repeat(20_000);
        assertAnswered(431, speak("GET /works HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n"));
    }

    @ParameterizedTest
    @CsvSource({"/breaks", "/gives-out"})
    void answersWhenItBreaksAndKeepsTheReasonToItself(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertEquals(500, answer.statusCode());
            assertEquals(
                    "{\"type\":\"about:blank\",\"title\":\"Internal Server Error\",\"status\":500,"
                            + "\"detail\":\"The request could not be answered. The server's log says why.\"}",
                    answer.body());
        }
    }

    private static void assertAnswered(int status, String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(status == 200 || answer.contains("application/problem+json"), answer);
        assertTrue(status == 200 || answer.contains("\"status\":" + status), answer);
    }

    private static String speak(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
