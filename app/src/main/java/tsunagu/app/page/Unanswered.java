package tsunagu.app.page;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes what was looked for in vain, so that writers learn which article is missing. */
final class Unanswered {

    private static final Logger LOG = LoggerFactory.getLogger(Unanswered.class);
    private static final Pattern CONTROLS = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]+");

    private final MeterRegistry figures;

    Unanswered(MeterRegistry figures) {
        this.figures = figures;
    }

    /** One line of the log, which is masked, and one more in the figures. */
    void note(Wish wish) {
        if (wish.isOpen()) {
            return;
        }
        Counter.builder("tsunagu_search_unanswered")
                .description("Searches for articles that found none, by language of the page")
                .tag("language", wish.language())
                .register(figures)
                .increment();
        LOG.info("No article fits \"{}\" in {} under {}", line(wish.question()), line(wish.written()), tags(wish));
    }

    private static String tags(Wish wish) {
        return line(wish.among().tags().toString());
    }

    private static String line(String text) {
        return CONTROLS.matcher(text).replaceAll(" ");
    }
}
