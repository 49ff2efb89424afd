package tsunagu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tsunagu.app.channel.Admission;
import tsunagu.app.channel.Channel;
import tsunagu.app.channel.Server;
import tsunagu.app.conversation.ConversationStore;
import tsunagu.app.json.Json;
import tsunagu.app.llm.ModelSettings;
import tsunagu.app.privacy.Privacy;
import tsunagu.app.store.SqlConversationStore;
import tsunagu.kb.Progress;

/** All of Tsunagu, serving on a free port, and somebody who speaks HTTP to it. One serves a whole test class. */
public final class RunningServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Tsunagu tsunagu;
    private final ConversationStore store;
    private final Admission admission;
    private final PrometheusMeterRegistry figures;
    private final Server server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private RunningServer(
            Tsunagu tsunagu, ConversationStore store, Admission admission, PrometheusMeterRegistry figures) {
        this.tsunagu = tsunagu;
        this.store = store;
        this.admission = admission;
        this.figures = figures;
        this.server = Server.start(channels(), "127.0.0.1", 0);
    }

    /** Serves our own articles and those in the given folders. */
    public static RunningServer start(Path data, Path... moreArticles) {
        return start(data, ModelSettings.NONE, moreArticles);
    }

    /** The same with the help of models. */
    public static RunningServer start(Path data, ModelSettings models, Path... moreArticles) {
        return start(data, models, Admission.USUAL, moreArticles);
    }

    /** The same for other clients, or for more or less of them. */
    public static RunningServer start(Path data, Admission admission) {
        return start(data, ModelSettings.NONE, admission);
    }

    private static RunningServer start(Path data, ModelSettings models, Admission admission, Path... moreArticles) {
        var figures = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        var home = new Home(Path.of(System.getenv().getOrDefault("TSUNAGU_HOME", "..")));
        var tsunagu = Tsunagu.open(home, List.of(moreArticles), Optional.empty(), Progress.silent(), models, figures);
        return new RunningServer(tsunagu, SqlConversationStore.sqlite(data), admission, figures);
    }

    public List<Channel> channels() {
        return tsunagu.channels(store, "ja", Privacy.EVERYWHERE, admission, figures);
    }

    public int port() {
        return server.port();
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** @param headers name, value, name, value … */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public HttpResponse<String> delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /** @param headers name, value, name, value … in addition to the content type */
    public HttpResponse<String> post(String path, String json, String... headers) {
        var all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return send("POST", path, BodyPublishers.ofString(json), all);
    }

    public HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(uri(path)).timeout(PATIENCE).method(method, body);
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The reply to one turn, which must be one. */
    public JsonNode chat(JsonNode turn) {
        var answer = post("/api/chat", turn.toString());
        assertEquals(200, answer.statusCode(), answer.body());
        return Json.read(answer.body(), JsonNode.class);
    }

    @Override
    public void close() {
        server.close();
        client.close();
        tsunagu.close();
        store.close();
    }
}
