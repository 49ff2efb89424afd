package tsunagu.rules.evidence.windows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Observation;
import tsunagu.rules.evidence.Text;

/** What has been read of one output so far. */
final class Notes {

    private static final int LONG = 50;

    private final Text text;
    private final List<Observation> taken = new ArrayList<>();

    Notes(Text text) {
        this.text = text;
    }

    /** Notes it unless it is blank. */
    void take(Field field, String of, String value, Line line) {
        if (!value.isBlank()) {
            taken.add(text.observe(field, of, value, line));
        }
    }

    void take(Field field, String of, Optional<String> value, Line line) {
        value.ifPresent(it -> take(field, of, it, line));
    }

    boolean has(Field field) {
        return taken.stream().anyMatch(it -> it.is(field));
    }

    boolean has(Field field, String value) {
        return taken.stream().anyMatch(it -> it.is(field) && it.value().equals(value));
    }

    /** The stretch that was read; empty when it said nothing, unless it is too long to be read again at each line. */
    Optional<Excerpt> excerpt(String kind, int from, int end, Completeness completeness) {
        return taken.isEmpty() && end - from < LONG
                ? Optional.empty()
                : Optional.of(text.excerpt(kind, from, end, completeness, taken));
    }

    /** What PowerShell printed. */
    Optional<Excerpt> excerpt(String kind, int from, PowerShellObjects objects, Completeness completeness) {
        return objects.blocks().isEmpty()
                ? passed(kind, from, objects.end())
                : excerpt(kind, from, objects.end(), completeness);
    }

    /** A stretch that must not be read from its middle either, since its parts would be given to the wrong things. */
    Optional<Excerpt> passed(String kind, int from, int end) {
        return Optional.of(text.excerpt(kind, from, end, Completeness.CUT, taken));
    }
}
