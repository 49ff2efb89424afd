package tsunagu.app.llm;

import java.time.Duration;
import java.util.Optional;

/**
 * Which models help, and what they may do.
 *
 * @param language words answers, and reads messages where it may; none for plain words
 * @param timeout for a whole call of it
 * @param reads whether it may propose facts
 * @param evidence whether it may be shown pasted output when it reads
 * @param embedding places texts by their meaning; none to search by words alone
 */
public record ModelSettings(
        Optional<Endpoint> language, Duration timeout, boolean reads, boolean evidence, Optional<Endpoint> embedding) {

    private static final Duration USUAL = Duration.ofSeconds(15);

    /** No model at all. */
    public static final ModelSettings NONE = new ModelSettings(Optional.empty(), USUAL, false, false, Optional.empty());
}
