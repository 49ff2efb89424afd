package tsunagu.app.command;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tsunagu.app.channel.Admission;
import tsunagu.app.channel.Server;
import tsunagu.app.privacy.Privacy;
import tsunagu.app.store.SqlConversationStore;

/** Runs once through everything after a build, so that the next start finds its classes archived. */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements java.util.concurrent.Callable<Integer> {

    private static final String QUESTION = "{\"message\":\"OS の中で IP を固定にしたら RDP できません\"}";

    private static final List<String> PAGES = List.of("/?lang=ja", "/search?q=RDP", "/rules/guest-static-ip");

    @Mixin
    private Knowing knowing;

    @Override
    public Integer call() throws Exception {
        knowing.knowledge(); // indexes the articles, so that what follows opens the index as later starts do
        var data = Files.createTempDirectory("tsunagu-warm-up");
        var figures = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        try (var tsunagu = knowing.open();
                var store = SqlConversationStore.sqlite(data);
                var server = Server.start(
                        tsunagu.channels(store, knowing.language(), Privacy.EVERYWHERE, Admission.USUAL, figures),
                        "127.0.0.1",
                        0);
                var client = HttpClient.newHttpClient()) {
            client.send(question(server.port()), BodyHandlers.ofString());
            for (var page : PAGES) {
                client.send(page(server.port(), page), BodyHandlers.ofString());
            }
        } finally {
            delete(data);
        }
        return 0;
    }

    private static HttpRequest page(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
    }

    private static HttpRequest question(int port) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/chat"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(QUESTION))
                .build();
    }

    private static void delete(Path folder) throws java.io.IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
