package tsunagu.kb;

import java.time.Duration;

/**
 * How long an embedding is waited for.
 *
 * @param batch for the vectors of a batch of passages
 * @param question for the vector of a question, while a person waits for the hits
 * @param failures after how many in a row it is left alone
 * @param pause how long it is left alone
 */
record Patience(Duration batch, Duration question, int failures, Duration pause) {

    static final Patience USUAL =
            new Patience(Duration.ofMinutes(1), Duration.ofMillis(500), 3, Duration.ofSeconds(30));
}
