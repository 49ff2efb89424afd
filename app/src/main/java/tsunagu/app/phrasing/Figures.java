package tsunagu.app.phrasing;

import io.micrometer.core.instrument.MeterRegistry;
import tsunagu.app.guard.Objection;

/** Counts what became of a model's words. */
final class Figures {

    private static final String SENTENCES = "tsunagu_model_sentences";

    private final MeterRegistry meters;

    Figures(MeterRegistry meters) {
        this.meters = meters;
    }

    void granted() {
        meters.counter(SENTENCES, "outcome", "granted", "reason", "").increment();
    }

    void refused(Objection.Kind reason) {
        meters.counter(SENTENCES, "outcome", "refused", "reason", reason.id()).increment();
    }

    /** The answer was no object of sentences. */
    void malformed() {
        meters.counter("tsunagu_model_malformed", "task", Commission.TASK).increment();
    }

    void remembered(boolean found) {
        meters.counter("tsunagu_model_cache", "outcome", found ? "hit" : "miss").increment();
    }
}
