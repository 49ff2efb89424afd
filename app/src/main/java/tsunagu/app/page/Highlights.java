package tsunagu.app.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlWriter;
import tsunagu.kb.Plain;
import tsunagu.kb.Span;

/** Which stretches of which parts of a text are marked for the reader, however the parts hang together. */
final class Highlights {

    static final Highlights NONE = new Highlights();

    private final Map<Node, List<Span>> marked = new IdentityHashMap<>();

    private Highlights() {}

    /** @param spans of the plain words, in order, none overlapping another */
    static Highlights of(Plain plain, List<Span> spans) {
        var highlights = new Highlights();
        var whole = joined(spans);
        plain.pieces().forEach(piece -> highlights.mark(piece, whole));
        return highlights;
    }

    boolean isEmpty() {
        return marked.isEmpty();
    }

    /** Writes the words of a part as text, with the marked stretches of it marked. */
    void write(Node part, HtmlWriter html) {
        var words = literal(part);
        int at = 0;
        for (var span : marked.getOrDefault(part, List.of())) {
            html.text(words.substring(at, span.start()));
            html.tag("mark");
            html.text(words.substring(span.start(), span.end()));
            html.tag("/mark");
            at = span.end();
        }
        html.text(words.substring(at));
    }

    /** Words that are not in the part as they were read, such as HTML without its tags, stay unmarked. */
    private void mark(Plain.Piece piece, List<Span> spans) {
        var inset = literal(piece.node()).indexOf(piece.words());
        var end = piece.start() + piece.words().length();
        var here = spans.stream()
                .filter(span -> span.start() < end && span.end() > piece.start())
                .map(span -> new Span(
                        inset + Math.max(span.start(), piece.start()) - piece.start(),
                        inset + Math.min(span.end(), end) - piece.start()))
                .toList();
        if (inset >= 0 && !piece.words().isEmpty() && !here.isEmpty()) {
            marked.put(piece.node(), here);
        }
    }

    /** What follows without a gap is one stretch. */
    private static List<Span> joined(List<Span> spans) {
        var joined = new ArrayList<Span>();
        for (var span : spans) {
            if (!joined.isEmpty() && joined.getLast().end() == span.start()) {
                joined.add(new Span(joined.removeLast().start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static String literal(Node part) {
        return switch (part) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            case FencedCodeBlock code -> code.getLiteral();
            case IndentedCodeBlock code -> code.getLiteral();
            case HtmlInline html -> html.getLiteral();
            case HtmlBlock html -> html.getLiteral();
            default -> "";
        };
    }
}
