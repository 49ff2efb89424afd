package tsunagu.app.llm;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.StateTransition;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tsunagu.app.llm.Piece.Kind;

/**
 * Keeps a model within limits: it may not keep us waiting, and when it fails too often it is left alone for a while.
 *
 * <p>Every call is counted and timed, every fault is one line in the log.
 */
final class LimitedModel implements LanguageModel {

    private static final Logger LOG = LoggerFactory.getLogger(LimitedModel.class);

    private static final int CALLS_LOOKED_AT = 10;
    private static final int CALLS_AT_LEAST = 4;
    private static final int PERCENT_FAILED = 50;

    private static final Piece.Fault RESTING = new Piece.Fault(Kind.RESTING, "it failed too often just now");

    /** All failures are alike to the breaker. */
    private static final Exception FAILED = new IllegalStateException("failed");

    private final LanguageModel model;
    private final Limits limits;
    private final CircuitBreaker breaker;
    private final ModelFigures figures;

    LimitedModel(LanguageModel model, Limits limits, MeterRegistry registry) {
        this.model = model;
        this.limits = limits;
        this.breaker = CircuitBreaker.of(model.name(), config(limits.rest()));
        this.figures = new ModelFigures(registry);
        breaker.getEventPublisher().onStateTransition(event -> tell(event.getStateTransition()));
        figures.watch(breaker);
    }

    /** A trial that is never finished counts as failed after as long a rest. */
    private static CircuitBreakerConfig config(Duration rest) {
        return CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(CALLS_LOOKED_AT)
                .minimumNumberOfCalls(CALLS_AT_LEAST)
                .failureRateThreshold(PERCENT_FAILED)
                .waitDurationInOpenState(rest)
                .permittedNumberOfCallsInHalfOpenState(1)
                .maxWaitDurationInHalfOpenState(rest)
                .writableStackTraceEnabled(false)
                .build();
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public Writing ask(Prompt prompt) {
        if (!breaker.tryAcquirePermission()) {
            figures.called(prompt.task(), Kind.RESTING.id(), Duration.ZERO);
            return new Ended(RESTING);
        }
        return new LimitedWriting(model.ask(prompt), new Deadline(limits), new Call(prompt.task()));
    }

    private void tell(StateTransition transition) {
        switch (transition) {
            case CLOSED_TO_OPEN ->
                LOG.warn(
                        "Not asking the language model {} for {} s: {} of its last {} calls failed.",
                        name(),
                        limits.rest().toSeconds(),
                        breaker.getMetrics().getNumberOfFailedCalls(),
                        breaker.getMetrics().getNumberOfBufferedCalls());
            case HALF_OPEN_TO_CLOSED -> LOG.info("The language model {} answers again and is asked as before.", name());
            default -> {}
        }
    }

    /** Nothing but an end. */
    private record Ended(Piece piece) implements Writing {

        @Override
        public Piece next(Duration patience) {
            return piece;
        }

        @Override
        public void close() {}
    }

    /** Keeps the books of one call. */
    final class Call {

        private final String task;

        private Call(String task) {
            this.task = task;
        }

        void began(Duration after) {
            figures.began(task, after);
        }

        void ended(Piece.End end, Duration after) {
            breaker.onSuccess(after.toNanos(), TimeUnit.NANOSECONDS);
            figures.called(task, "ok", after);
            figures.counted(task, end.usage());
        }

        void failed(Piece.Fault fault, Duration after) {
            LOG.warn(
                    "Doing without the language model {} for {}: {}, {}",
                    name(),
                    task,
                    fault.kind().id(),
                    fault.detail());
            figures.called(task, fault.kind().id(), after);
            breaker.onError(after.toNanos(), TimeUnit.NANOSECONDS, FAILED);
        }

        /** We stopped it: that says nothing about the model. */
        void left(Duration after) {
            breaker.releasePermission();
            figures.called(task, "left", after);
        }
    }
}
