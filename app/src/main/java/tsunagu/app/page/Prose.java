package tsunagu.app.page;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as HTML that harms no reader, whoever wrote it: its own HTML is shown as text. */
final class Prose {

    private static final int DEEPEST = 100;
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(TABLES).maxOpenBlockParsers(DEEPEST).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .percentEncodeUrls(true)
            .nodeRendererFactory(HarmlessNodes::new)
            .attributeProviderFactory(context -> Prose::reachable)
            .build();

    private Prose() {}

    static Html of(String markdown) {
        return new Html(RENDERER.render(PARSER.parse(markdown)));
    }

    /** What may be wider than the screen can be scrolled with the keyboard. */
    private static void reachable(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("pre")) {
            attributes.put("tabindex", "0");
        }
    }
}
