package tsunagu.rules.evidence;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of the shape {@code label . . . : value}.
 *
 * @param label without blanks and dots and in lower case, so that every layout compares alike
 */
public record Entry(String label, String value) {

    private static final Pattern SHAPE = Pattern.compile("^([^:]{1,80}?)[ .]*:(?:\\s+|$)(.*)$");

    public static Optional<Entry> of(Line line) {
        var shape = SHAPE.matcher(line.text());
        return shape.matches()
                ? Optional.of(new Entry(key(shape.group(1)), shape.group(2).strip()))
                : Optional.empty();
    }

    /** A label as entries spell it. */
    public static String key(String label) {
        return label.replaceAll("[ .．・]", "").toLowerCase(java.util.Locale.ROOT);
    }
}
