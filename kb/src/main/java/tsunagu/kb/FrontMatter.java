package tsunagu.kb;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands between the {@code ---} lines at the head of an article; empty when it has none.
 *
 * <p>Reads what Hexo, Jekyll and Docusaurus write as well as our own.
 *
 * @param length how many lines of the file it takes, fences included
 */
record FrontMatter(Fields fields, int length) {

    private static final Pattern FENCE = Pattern.compile("---\\s*");
    private static final Pattern END = Pattern.compile("(---|\\.\\.\\.)\\s*");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b.*");
    private static final Pattern GAP = Pattern.compile("[\\s_]+");
    private static final Pattern COMMA = Pattern.compile("[,、]");
    private static final List<String> DATES = List.of("updated", "last_modified_at", "last_updated", "lastmod", "date");

    static FrontMatter of(TextFile file) {
        var lines = file.lines();
        if (lines.isEmpty() || !FENCE.matcher(lines.getFirst()).matches()) {
            return new FrontMatter(Fields.of(file, "{}", 0), 0);
        }
        int end = end(file, lines);
        var fields = Fields.of(file, String.join("\n", lines.subList(1, end)), 1);
        if (!fields.node().isObject() && !fields.node().isMissingNode()) {
            throw BrokenContent.because("Cannot read " + file.where(2)
                    + ": between the --- lines stands no \"field: value\"; write title: and the other fields there");
        }
        return new FrontMatter(fields, end + 1);
    }

    Optional<String> text(String key) {
        return fields.has(key) && fields.node().path(key).isValueNode()
                ? fields.words(key).filter(words -> !words.isBlank()).findFirst()
                : Optional.empty();
    }

    /** Tags and categories alike, in one spelling: lower case, words joined by hyphens. */
    List<String> tags() {
        return Stream.of("tags", "categories", "category")
                .flatMap(fields::words)
                .flatMap(COMMA::splitAsStream)
                .map(tag -> GAP.matcher(tag.strip().toLowerCase(Locale.ROOT)).replaceAll("-"))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    List<String> sources() {
        return Stream.of("sources", "source", "canonical_url", "permalink")
                .flatMap(fields::words)
                .filter(source -> source.startsWith("http"))
                .distinct()
                .toList();
    }

    Optional<LocalDate> updated() {
        var nested = fields.in("last_update").words("date").findFirst().map(date -> date(date, "last_update"));
        return nested.or(() -> DATES.stream()
                .flatMap(key -> text(key).map(date -> date(date, key)).stream())
                .findFirst());
    }

    boolean says(String key) {
        return text(key).filter("true"::equalsIgnoreCase).isPresent();
    }

    boolean denies(String key) {
        return text(key).filter("false"::equalsIgnoreCase).isPresent();
    }

    LocalDate date(String text, String key) {
        var date = DATE.matcher(text);
        try {
            if (date.matches()) {
                return LocalDate.of(number(date.group(1)), number(date.group(2)), number(date.group(3)));
            }
        } catch (DateTimeException e) {
            // no such day: told below together with what is no date at all
        }
        throw BrokenContent.because("Cannot read " + fields.where(key) + ": the field \"" + key + "\" holds \"" + text
                + "\", which is no date; write it as 2023-07-31");
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int end(TextFile file, List<String> lines) {
        for (int line = 1; line < lines.size(); line++) {
            if (END.matcher(lines.get(line)).matches()) {
                return line;
            }
        }
        throw BrokenContent.because(
                "Cannot read " + file.where(1) + ": the fields opened by --- are never closed; add a line with ---");
    }
}
