package tsunagu.kb;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * The words of a Markdown text without its marks, as they are searched and quoted, and where in the text they come from.
 *
 * @param pieces in order; between them stand spaces and line ends that no part of the text holds
 */
public record Plain(String words, List<Piece> pieces) {

    /**
     * Words that stand together in one part of the text.
     *
     * @param start where among all words they begin
     */
    public record Piece(Node node, int start, String words) {}

    public static Plain of(Node text) {
        return Markdown.read(text);
    }

    /** Where these words stand as a citation would have them: to the letter. */
    public Optional<Span> find(String quote) {
        var wanted = quote.strip();
        var start = wanted.isEmpty() ? -1 : words.indexOf(wanted);
        return start < 0 ? Optional.empty() : Optional.of(new Span(start, start + wanted.length()));
    }
}
