package tsunagu.app.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import tsunagu.kb.Plain;
import tsunagu.kb.Span;

/** Markdown as HTML that harms no reader, whoever wrote it: its own HTML is shown as text. */
final class Prose {

    private static final int DEEPEST = 100;
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(TABLES).maxOpenBlockParsers(DEEPEST).build();
    private static final HtmlRenderer UNMARKED = renderer(Highlights.NONE);

    private Prose() {}

    static Html of(String markdown) {
        return of(markdown, plain -> List.of());
    }

    /** @param sought which stretches of the text's plain words are marked for the reader */
    static Html of(String markdown, Function<Plain, List<Span>> sought) {
        var document = PARSER.parse(markdown);
        var plain = Plain.of(document);
        var highlights = Highlights.of(plain, sought.apply(plain));
        var renderer = highlights.isEmpty() ? UNMARKED : renderer(highlights);
        return new Html(renderer.render(document));
    }

    private static HtmlRenderer renderer(Highlights highlights) {
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .percentEncodeUrls(true)
                .nodeRendererFactory(context -> new HarmlessNodes(context, highlights))
                .nodeRendererFactory(context -> new MarkedNodes(context, highlights))
                .attributeProviderFactory(context -> Prose::reachable)
                .build();
    }

    /** What may be wider than the screen can be scrolled with the keyboard. */
    private static void reachable(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("pre") || tag.equals("table")) {
            attributes.put("tabindex", "0");
        }
    }
}
