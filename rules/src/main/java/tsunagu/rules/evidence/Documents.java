package tsunagu.rules.evidence;

import java.util.List;
import java.util.Optional;
import tsunagu.rules.evidence.Excerpt.Completeness;

/** Reads JSON once and lets each document parser say whether it knows it. */
final class Documents implements EvidenceParser {

    /** What a well-formed document is called that nobody knows. */
    static final String UNKNOWN = "json";

    private final List<DocumentParser> parsers;

    Documents(List<DocumentParser> parsers) {
        this.parsers = parsers;
    }

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        return opens(text, from) ? known(Document.json(text, from), text, from) : Optional.empty();
    }

    /** A bracket alone opens a document only when what follows can stand in it. */
    private static boolean opens(Text text, int from) {
        var line = text.line(from).text();
        return switch (line) {
            case "{" -> next(text, from).matches("[\"“}].*");
            case "[" -> next(text, from).matches("[{\"“\\]\\d].*");
            default -> line.startsWith("{") || line.startsWith("[");
        };
    }

    private static String next(Text text, int from) {
        return text.from(from + 1).stream()
                .filter(line -> !line.isBlank())
                .map(Line::text)
                .findFirst()
                .orElse("");
    }

    private Optional<Excerpt> known(Document document, Text text, int from) {
        for (var parser : parsers) {
            var observations = parser.read(document.root(), document.whole(), text);
            if (!observations.isEmpty()) {
                var completeness = document.whole() ? Completeness.WHOLE : Completeness.CUT;
                return Optional.of(text.excerpt(parser.kind(), from, document.end(), completeness, observations));
            }
        }
        return document.whole() && document.end() > from + 1
                ? Optional.of(text.excerpt(UNKNOWN, from, document.end(), Completeness.WHOLE, List.of()))
                : Optional.empty();
    }
}
