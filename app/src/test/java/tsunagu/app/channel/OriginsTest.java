package tsunagu.app.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.RunningServer;

class OriginsTest {

    private static final String LISTED = "https://intranet.example";
    private static final String UNLISTED = "https://evil.example";
    private static final Map<String, String> LET_IN =
            Map.of("access-control-allow-origin", LISTED, "access-control-expose-headers", "Retry-After");

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = RunningServer.start(data, Admission.of(LISTED + ", http://host:8080", "", 0, 0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void letsAListedSiteAskBeforehand() {
        var answer = preflight("/api/chat", LISTED);
        assertEquals(204, answer.statusCode());
        assertEquals("", answer.body());
        assertEquals(
                Map.of(
                        "access-control-allow-origin", LISTED,
                        "access-control-allow-methods", "GET, POST, DELETE, OPTIONS",
                        "access-control-allow-headers", "Content-Type, Accept, Idempotency-Key",
                        "access-control-expose-headers", "Retry-After",
                        "access-control-max-age", "7200"),
                crossOrigin(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {UNLISTED, "null", "https://intranet.example.evil.example", "http://intranet.example"})
    void tellsASiteThatIsNotListedWhichSettingWouldLetItIn(String origin) {
        var answer = preflight("/api/chat", origin);
        assertEquals(403, answer.statusCode());
        assertEquals(Map.of(), crossOrigin(answer));
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
        var detail = Chat.json(answer.body()).get("detail").asText();
        assertTrue(detail.contains(origin) && detail.contains("TSUNAGU_ALLOWED_ORIGINS"), detail);
    }

    @Test
    void countsTheSitesThatItTurnsAway() {
        preflight("/api/search", UNLISTED);
        assertTrue(server.get("/metrics").body().contains("tsunagu_refusals_total{setting=\"allowed-origins\"}"));
    }

    @Test
    void letsAListedSiteReadAnswersAndErrorsAlike() {
        assertEquals(LET_IN, crossOrigin(server.post("/api/chat", Chat.saying("hello"), "Origin", LISTED)));
        assertEquals(LET_IN, crossOrigin(server.post("/api/chat", "{", "Origin", LISTED)));
        assertEquals(LET_IN, crossOrigin(server.get("/api/conversations/nope", "Origin", LISTED)));
        assertEquals(LET_IN, crossOrigin(server.get("/api/nope", "Origin", LISTED)));
        assertEquals(LET_IN, crossOrigin(server.send("PUT", "/api/chat", BodyPublishers.noBody(), "Origin", LISTED)));
    }

    @Test
    void letsAListedSiteReadAStream() {
        var answer = server.post("/api/chat", Chat.saying("hello"), "Origin", LISTED, "Accept", "text/event-stream");
        assertEquals(LET_IN, crossOrigin(answer));
        assertTrue(answer.body().startsWith("event: plan"), answer.body());
    }

    /** Our own pages send their origin as well; behind a proxy it is one that we never heard of. */
    @ParameterizedTest
    @ValueSource(strings = {UNLISTED, "http://127.0.0.1", "null", "not an origin"})
    void answersWhateverTheOriginButLetsOthersReadNothing(String origin) {
        var answer = server.post("/api/chat", Chat.saying("hello"), "Origin", origin);
        assertEquals(200, answer.statusCode());
        assertEquals(Map.of(), crossOrigin(answer));
    }

    @Test
    void leavesRequestsWithoutAnOriginAlone() {
        assertEquals(Map.of(), crossOrigin(server.get("/api/search?q=NIC")));
        assertEquals(
                405,
                server.send("OPTIONS", "/api/chat", BodyPublishers.noBody()).statusCode());
        var noPreflight = server.send("OPTIONS", "/api/chat", BodyPublishers.noBody(), "Origin", LISTED);
        assertEquals(405, noPreflight.statusCode());
    }

    @Test
    void keepsTheAnswersForOneSiteFromTheCachesOfAnother() {
        assertTrue(server.get("/api/search?q=NIC").headers().allValues("Vary").contains("Origin"));
        assertTrue(server.get("/api/search?q=NIC", "Origin", LISTED)
                .headers()
                .allValues("Vary")
                .contains("Origin"));
    }

    @Test
    void opensNothingButTheApi() {
        for (var path : List.of("/", "/search", "/metrics", "/health/live", "/openapi.yaml")) {
            assertEquals(Map.of(), crossOrigin(server.get(path, "Origin", LISTED)), path);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                | https://a.example          | no",
                "https://a.example                 | https://a.example          | https://a.example",
                "' https://a.example , ,'          | https://a.example          | https://a.example",
                "HTTPS://A.Example                 | https://a.example          | https://a.example",
                "https://a.example                 | https://a.example:8443     | no",
                "https://a.example:443             | https://a.example          | https://a.example",
                "http://a.example:80               | http://a.example           | http://a.example",
                "http://a.example:443              | http://a.example:443       | http://a.example:443",
                "http://my_host:8080               | http://my_host:8080        | http://my_host:8080",
                "http://[2001:db8::1]:8080         | http://[2001:db8::1]:8080  | http://[2001:db8::1]:8080",
                "https://a.example,https://b.test  | https://b.test             | https://b.test",
                "https://a.example                 | https://aaexample          | no",
                "https://*.example.com             | https://it.example.com     | https://it.example.com",
                "https://*.example.com             | https://a.b.example.com    | https://a.b.example.com",
                "https://*.example.com             | https://example.com        | no",
                "https://*.example.com             | https://badexample.com     | no",
                "https://*.example.com             | http://it.example.com      | no",
                "https://*.example.com             | https://it.example.com:444 | no",
                "https://*.example.com             | https://evil.test/.example.com | no",
                "https://*.example.com:8443        | https://it.example.com:8443 | https://it.example.com:8443",
                "*                                 | https://a.example          | *",
                "*                                 | null                       | *",
                "https://a.example, *              | https://b.example          | *"
            })
    void knowsASiteByItsOrigin(String setting, String origin, String allowed) throws Exception {
        Channel channel = routes -> routes.get("/api/x", context -> context.result("x"));
        var origins = new Origins(AllowedOrigins.of(setting), new Refusals(new SimpleMeterRegistry()));
        try (var bare = Server.start(List.of(origins, channel), "127.0.0.1", 0)) {
            assertEquals(allowed, allowOrigin(bare.port(), origin));
        }
    }

    private static String allowOrigin(int port, String origin) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/x"))
                    .header("Origin", origin);
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return answer.headers().firstValue("Access-Control-Allow-Origin").orElse("no");
        }
    }

    private static HttpResponse<String> preflight(String path, String origin) {
        return server.send(
                "OPTIONS",
                path,
                BodyPublishers.noBody(),
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type,x-made-up");
    }

    private static Map<String, String> crossOrigin(HttpResponse<?> answer) {
        var found = new TreeMap<String, String>();
        answer.headers().map().forEach((name, values) -> {
            if (name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control-")) {
                found.put(name.toLowerCase(java.util.Locale.ROOT), String.join(", ", values));
            }
        });
        return found;
    }
}
