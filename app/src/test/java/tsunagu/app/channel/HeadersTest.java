package tsunagu.app.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.RunningServer;

/** What every answer carries to keep a browser from doing with it what we do not mean. */
class HeadersTest {

    private static final String GZIP = "gzip, deflate, br, zstd";

    private static RunningServer server;
    private static Server fragile;
    private static String conversation;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = RunningServer.start(data, Admission.of("", "127.0.0.1", 1, 0));
        Channel broken = routes -> routes.get("/api/breaks", context -> {
            throw new IllegalStateException("broken on purpose");
        });
        fragile = Server.start(
                Stream.concat(server.channels().stream(), Stream.of(broken)).toList(), "127.0.0.1", 0);
        var chat = new Chat(server);
        chat.say(Chat.DNS_JA);
        conversation = chat.conversation();
    }

    @AfterAll
    static void stop() {
        fragile.close();
        server.close();
    }

    @Test
    void areOnEveryAnswerOfEveryPath() throws IOException {
        var operations = new TreeSet<>(Description.read().operations());
        assertTrue(operations.remove("DELETE /api/conversations/{id}"));
        operations.forEach(operation ->
                assertGuarded(operation.split(" ")[0], path(operation.split(" ")[1])));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | POST   | /api/chat",
                "404 | GET    | /nope",
                "404 | GET    | /api/nope",
                "404 | DELETE | /api/conversations/nope",
                "405 | PUT    | /api/chat",
                "405 | OPTIONS | /api/chat",
                "200 | HEAD   | /search"
            })
    void areOnErrors(int status, String method, String path) {
        assertEquals(status, assertGuarded(method, path).statusCode());
    }

    @Test
    void areOnBodiesThatAreRefused() {
        var large = server.post("/api/chat", Chat.saying("a".repeat(1024 * 1024)));
        assertEquals(413, large.statusCode());
        assertGuarded(large);
        var text = server.send("POST", "/api/chat", BodyPublishers.ofString("hello"), "Content-Type", "text/plain");
        assertEquals(415, text.statusCode());
        assertGuarded(text);
    }

    @Test
    void areOnWhatComesTooOften() {
        server.get("/api/suggest", "X-Forwarded-For", "192.0.2.1");
        var answer = server.get("/api/suggest", "X-Forwarded-For", "192.0.2.1");
        assertEquals(429, answer.statusCode());
        assertGuarded(answer);
    }

    @Test
    void areOnWhatBreaks() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + fragile.port() + "/api/breaks"));
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertEquals(500, answer.statusCode());
            assertGuarded(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close", "hello"})
    void areOnWhatIsNotHttp(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write((request + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
            Safeguards.HEADERS.forEach((name, value) -> assertTrue(answer.contains(name + ": " + value), answer));
        }
    }

    @Test
    void areOnStreams() {
        var answer = server.post("/api/chat", Chat.saying("hello"), "Accept", "text/event-stream");
        assertGuarded(answer);
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
    }

    @Test
    void letOtherSitesLoadTheWidgetOnly() {
        assertEquals("cross-origin", header(server.get("/tsunagu-chat.js"), "Cross-Origin-Resource-Policy"));
        assertEquals("same-origin", header(server.get("/"), "Cross-Origin-Resource-Policy"));
    }

    @Test
    void keepConversationsOutOfCaches() {
        var path = "/api/conversations/" + conversation;
        for (var answer : List.of(
                server.get(path),
                server.get(path + "/handoff"),
                server.post(path + "/what-if", "{\"answers\":{\"os\":\"linux\"}}"),
                server.post("/api/chat", Chat.saying("hello")))) {
            assertEquals(200, answer.statusCode(), answer.body());
            assertEquals("no-store", header(answer, "Cache-Control"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tsunagu-chat.js",
                "/search?q=NIC",
                "/articles/reset-nic",
                "/assets/style.css",
                "/api/search?q=NIC"
            })
    void comeWithASmallerBodyForWhoeverReadsGzip(String path) {
        var packed = server.get(path, "Accept-Encoding", GZIP);
        assertEquals("gzip", header(packed, "Content-Encoding"));
        assertTrue(packed.headers().allValues("Vary").contains("Accept-Encoding"));
        assertEquals("", header(server.get(path), "Content-Encoding"));
    }

    /** Packed, it would wait until enough has come together. */
    @Test
    void neverPackAStream() {
        var answer = server.post(
                "/api/chat", Chat.saying(Chat.DNS_JA), "Accept", "text/event-stream", "Accept-Encoding", GZIP);
        assertEquals("", header(answer, "Content-Encoding"));
        assertTrue(answer.body().startsWith("event: plan"), answer.body());
    }

    private static String path(String template) {
        return template.replace("{file}", "style.css")
                .replaceFirst("^(/api/conversations/)\\{id}", "$1" + conversation)
                .replaceAll("\\{\\w+}", "reset-nic");
    }

    private static HttpResponse<String> assertGuarded(String method, String path) {
        var answer = server.send(method, path, BodyPublishers.ofString("{}"), "Content-Type", "application/json");
        assertGuarded(answer);
        return answer;
    }

    private static void assertGuarded(HttpResponse<String> answer) {
        var expected = new TreeMap<>(Safeguards.HEADERS);
        if (header(answer, "Content-Type").startsWith("text/html")) {
            expected.remove("Content-Security-Policy");
            assertTrue(header(answer, "Content-Security-Policy").contains("require-trusted-types-for 'script'"));
        }
        if (answer.uri().getPath().equals("/tsunagu-chat.js")) {
            expected.put("Cross-Origin-Resource-Policy", "cross-origin");
        }
        expected.forEach((name, value) ->
                assertEquals(List.of(value), answer.headers().allValues(name), answer.request() + " " + name));
        assertFalse(answer.headers().map().containsKey("set-cookie"), answer.headers()::toString);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
