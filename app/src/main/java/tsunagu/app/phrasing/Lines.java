package tsunagu.app.phrasing;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Lines of Markdown. */
final class Lines {

    /** As wide as the mark of a numbered item. */
    static final String INDENT = "   ";

    private Lines() {}

    static String bullets(List<String> lines) {
        return lines.stream().map(line -> "- " + line).collect(joining("\n"));
    }

    /** Every line set in under its list item. */
    static String indented(String block) {
        return block.lines().map(line -> INDENT + line).collect(joining("\n"));
    }
}
