package tsunagu.kb;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The words of a Markdown text without its marks: what is searched, shown in snippets and quoted. */
final class Markdown extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(100)
            .build();

    /** Tags of HTML vanish; a placeholder such as {@code <resource-group>} is no tag and stays. */
    private static final Pattern TAG =
            Pattern.compile("(?is)<!--.*?-->|</?(?:a|b|br|center|code|dd|del|details|div|dl|dt|em|"
                    + "font|h[1-6]|hr|i|iframe|img|input|ins|kbd|li|mark|ol|p|pre|script|small|span|strong|style|sub|summary|"
                    + "sup|table|tbody|td|th|thead|tr|u|ul|video)(?:\\s[^>]*)?/?>");

    private final StringBuilder words = new StringBuilder();
    private final List<Plain.Piece> pieces = new ArrayList<>();

    private Markdown() {}

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    static String plain(String markdown) {
        return plain(parse(markdown));
    }

    static String plain(Node node) {
        return read(node).words().strip();
    }

    static Plain read(Node node) {
        var reader = new Markdown();
        node.accept(reader);
        return new Plain(reader.words.toString(), List.copyOf(reader.pieces));
    }

    @Override
    public void visit(Text text) {
        take(text, text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        take(code, code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        line(code, code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        line(code, code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        take(html, withoutTags(html.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
        line(html, withoutTags(html.getLiteral()));
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        words.append('\n');
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak end) {
        words.append('\n');
    }

    /** Japanese lines run on without a space. */
    @Override
    public void visit(SoftLineBreak end) {
        if (!words.isEmpty() && !Languages.isJapanese(words.charAt(words.length() - 1))) {
            words.append(' ');
        }
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        switch (node) {
            case TableCell cell -> words.append(' ');
            case TableRow row -> words.append('\n');
            default -> {}
        }
    }

    private void line(Node node, String text) {
        take(node, text.strip());
        words.append('\n');
    }

    private void take(Node node, String text) {
        pieces.add(new Plain.Piece(node, words.length(), text));
        words.append(text);
    }

    private static String withoutTags(String html) {
        return TAG.matcher(html).replaceAll("");
    }
}
