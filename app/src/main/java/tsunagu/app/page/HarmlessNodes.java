package tsunagu.app.page;

import java.util.LinkedHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Writes what could reach out of a page: links lead only to the web and to sections and articles here, images are
 * linked to instead of loaded, HTML is shown as text save for line breaks and comments.
 */
final class HarmlessNodes implements NodeRenderer {

    private static final Pattern SAFE = Pattern.compile("(?i)(?:https?://|mailto:|#|/articles/)[^\\p{Cntrl}]*");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern COMMENT = Pattern.compile("(?s)\\s*<!--.*-->\\s*");

    private final HtmlNodeRendererContext context;
    private final Highlights highlights;

    HarmlessNodes(HtmlNodeRendererContext context, Highlights highlights) {
        this.context = context;
        this.highlights = highlights;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class, HtmlInline.class, HtmlBlock.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Link link -> link(link, link.getDestination());
            case Image image -> image(image);
            case HtmlInline html -> inline(html);
            case HtmlBlock html -> block(html);
            default -> children(node);
        }
    }

    private void link(Node node, String destination) {
        if (!SAFE.matcher(destination).matches()) {
            children(node);
            return;
        }
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("href", context.encodeUrl(destination));
        attributes.put("rel", "noopener noreferrer");
        context.getWriter().tag("a", context.extendAttributes(node, "a", attributes));
        children(node);
        context.getWriter().tag("/a");
    }

    private void image(Image image) {
        if (isLinked(image)) {
            children(image);
        } else {
            link(image, image.getDestination());
        }
    }

    private void inline(HtmlInline html) {
        if (BREAK.matcher(html.getLiteral()).matches()) {
            context.getWriter().tag("br");
        } else if (!COMMENT.matcher(html.getLiteral()).matches()) {
            highlights.write(html, context.getWriter());
        }
    }

    private void block(HtmlBlock html) {
        if (COMMENT.matcher(html.getLiteral()).matches()) {
            return;
        }
        context.getWriter().line();
        context.getWriter().tag("p");
        highlights.write(html, context.getWriter());
        context.getWriter().tag("/p");
        context.getWriter().line();
    }

    private void children(Node parent) {
        if (parent instanceof Image image && image.getFirstChild() == null) {
            context.getWriter().text(image.getDestination());
        }
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            context.render(node);
        }
    }

    private static boolean isLinked(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Link) {
                return true;
            }
        }
        return false;
    }
}
