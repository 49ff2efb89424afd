package tsunagu.app.llm;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Counts and times what a model does. */
record ModelFigures(MeterRegistry registry) {

    private static final double[] QUANTILES = {0.5, 0.9, 0.99};

    private static final List<CircuitBreaker.State> STATES =
            List.of(CircuitBreaker.State.CLOSED, CircuitBreaker.State.OPEN, CircuitBreaker.State.HALF_OPEN);

    /** @param outcome {@code ok}, {@code left} when we stopped it, or the kind of the fault */
    void called(String task, String outcome, Duration time) {
        timer("tsunagu_model_call", "Calls of the language model, by task and outcome")
                .tag("task", task)
                .tag("outcome", outcome)
                .register(registry)
                .record(time);
    }

    void began(String task, Duration time) {
        timer("tsunagu_model_first_piece", "Time until the language model wrote its first words")
                .tag("task", task)
                .register(registry)
                .record(time);
    }

    void counted(String task, Piece.Usage usage) {
        registry.counter("tsunagu_model_tokens", "task", task, "direction", "read")
                .increment(usage.read());
        registry.counter("tsunagu_model_tokens", "task", task, "direction", "written")
                .increment(usage.written());
    }

    void watch(CircuitBreaker breaker) {
        for (var state : STATES) {
            Gauge.builder("tsunagu_model_breaker", breaker, it -> it.getState() == state ? 1 : 0)
                    .description("1 for the state that the language model's circuit breaker is in")
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .strongReference(true)
                    .register(registry);
        }
    }

    private static Timer.Builder timer(String name, String description) {
        return Timer.builder(name).description(description).publishPercentiles(QUANTILES);
    }
}
