package tsunagu.app.channel;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Optional;

/** Counts and times every request by its path as routed, and shows the figures in Prometheus' format. */
final class Metrics implements Channel {

    private static final String STARTED = "tsunagu.started";

    /** Paths and methods nobody serves are one label, or anybody could make as many as they like. */
    private static final String NONE = "none";

    private static final double[] QUANTILES = {0.5, 0.9, 0.99};

    private final PrometheusMeterRegistry registry;

    /** @param registry what else is counted there is shown as well */
    Metrics(PrometheusMeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.before(context -> context.attribute(STARTED, Timer.start(registry)));
        routes.after(this::count);
        routes.get(
                "/metrics",
                context -> context.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(registry.scrape()));
    }

    private void count(Context context) {
        var sample = Optional.ofNullable(context.<Timer.Sample>attribute(STARTED));
        var endpoint = Optional.ofNullable(context.endpoints().lastHttpEndpoint());
        sample.ifPresent(started -> started.stop(Timer.builder("tsunagu_requests")
                .description("Requests answered, by path and status")
                .tag("method", endpoint.map(found -> found.method.toString()).orElse(NONE))
                .tag("path", endpoint.map(found -> found.path).orElse(NONE))
                .tag("status", Integer.toString(context.statusCode()))
                .publishPercentiles(QUANTILES)
                .register(registry)));
    }
}
