package tsunagu.app.llm;

import java.time.Duration;

/**
 * How long a model may keep us waiting.
 *
 * @param first for its first words
 * @param idle between words
 * @param whole for all of them
 * @param rest how long it is left alone after it failed too often
 */
record Limits(Duration first, Duration idle, Duration whole, Duration rest) {

    private static final Duration REST = Duration.ofSeconds(30);

    /** Of the usual fifteen seconds, six for the first words and three between words. */
    static Limits of(Duration whole) {
        return new Limits(whole.multipliedBy(2).dividedBy(5), whole.dividedBy(5), whole, REST);
    }
}
