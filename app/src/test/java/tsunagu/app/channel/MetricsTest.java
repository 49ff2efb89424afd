package tsunagu.app.channel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tsunagu.app.llm.Access;
import tsunagu.app.llm.Endpoint;
import tsunagu.app.llm.ModelSettings;
import tsunagu.app.llm.Models;
import tsunagu.app.llm.Provider;

class MetricsTest {

    private static final URI NOWHERE = URI.create("http://127.0.0.1:9/v1");

    @Test
    void showsWhatIsCountedElsewhereAsWell() throws IOException, InterruptedException {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        var endpoint = new Endpoint(Provider.OPENAI, NOWHERE, "stub-1", new Access.Open());
        Models.language(
                new ModelSettings(Optional.of(endpoint), Duration.ofSeconds(1), false, false, Optional.empty()),
                registry);
        try (var server = Server.start(List.of(new Metrics(registry)), "127.0.0.1", 0);
                var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/metrics"))
                    .build();
            var figures = client.send(request, BodyHandlers.ofString()).body();
            assertTrue(figures.contains("tsunagu_model_breaker{state=\"closed\"} 1.0"), figures);
        }
    }
}
