package tsunagu.app.page;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes the words of a text with what the reader came for marked in them, in code as well. */
record MarkedNodes(HtmlNodeRendererContext context, Highlights highlights) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class, Code.class, FencedCodeBlock.class, IndentedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Code code -> code(code);
            case FencedCodeBlock code -> block(code);
            case IndentedCodeBlock code -> block(code);
            default -> highlights.write(node, context.getWriter());
        }
    }

    private void code(Node node) {
        context.getWriter().tag("code", context.extendAttributes(node, "code", Map.of()));
        highlights.write(node, context.getWriter());
        context.getWriter().tag("/code");
    }

    private void block(Node node) {
        context.getWriter().line();
        context.getWriter().tag("pre", context.extendAttributes(node, "pre", Map.of()));
        code(node);
        context.getWriter().tag("/pre");
        context.getWriter().line();
    }
}
