package tsunagu.app.privacy;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.pattern.CompositeConverter;

/** Masks a log line as a whole, messages of exceptions included; {@code logback.xml} names it. */
public final class MaskedLog extends CompositeConverter<ILoggingEvent> {

    private static volatile Privacy privacy = Privacy.EVERYWHERE;

    /** What the operator set; until then everything is masked. */
    public static void apply(Privacy set) {
        privacy = set;
    }

    @Override
    protected String transform(ILoggingEvent event, String line) {
        return privacy.leaving(Privacy.Place.LOGS, line);
    }
}
