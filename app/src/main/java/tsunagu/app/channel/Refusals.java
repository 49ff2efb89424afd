package tsunagu.app.channel;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts whom we turned away, by the setting that says so. */
record Refusals(MeterRegistry registry) {

    void count(String setting) {
        Counter.builder("tsunagu_refusals")
                .description("Requests turned away, by the setting that says so")
                .tag("setting", setting)
                .register(registry)
                .increment();
    }
}
