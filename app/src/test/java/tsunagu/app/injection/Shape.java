package tsunagu.app.injection;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import tsunagu.app.conversation.FilledCommand;
import tsunagu.app.reply.Reply;

/** Looks for markup in a reply, as a reader would get to see it, that is not ours. */
final class Shape {

    /** As our pages read Markdown, and as a window without tables does. */
    private static final List<Parser> READERS = List.of(
            Parser.builder().extensions(List.of(TablesExtension.create())).build(),
            Parser.builder().build());

    private static final Pattern WINDOW = window();
    private static final int LONGEST_TITLE = 160;

    /** A first word as short as this may be in anything. */
    private static final int SHORT = 4;

    private final Reply reply;
    private final Injection injection;
    private final Map<String, String> links;
    private final Set<String> commands;
    private final List<String> foreign = new ArrayList<>();

    private Shape(Reply reply, Injection injection) {
        this.reply = reply;
        this.injection = injection;
        this.links = links(reply);
        this.commands = commands(reply);
    }

    /** Everything in the text of the reply that the injection made more than text. */
    static List<String> foreign(Reply reply, Injection injection) {
        var shape = new Shape(reply, injection);
        READERS.forEach(reader -> shape.look(reader.parse(reply.text().orElseThrow())));
        shape.lookThroughOurWindow();
        return shape.foreign;
    }

    /** The script of our own chat reads lines, and only these marks in them. */
    private void lookThroughOurWindow() {
        var lines = reply.text().orElseThrow().replaceAll("(?s)```.*?```", "");
        WINDOW.matcher(lines).results().filter(this::isForeign).forEach(mark -> foreign.add("window: " + mark.group()));
    }

    private boolean isForeign(MatchResult mark) {
        var title = mark.group(4);
        return title == null
                ? mark.group(1) == null && leftATraceIn(mark.group())
                : !title.replaceAll("\\\\(\\p{Punct})", "$1").equals(links.get(mark.group(5)));
    }

    private static Pattern window() {
        try {
            var script = Files.readString(Path.of("../web/widget/markdown.js"));
            return Pattern.compile(script.split("const INLINE = /")[1].split("/g;")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Long titles are cut. */
    private static String shown(String title) {
        var line = title.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }

    private static Map<String, String> links(Reply reply) {
        var cited = reply.citations().stream().map(it -> Map.entry(it.url(), shown(it.title())));
        var suggested = reply.suggestions().stream().map(it -> Map.entry(it.url(), shown(it.title())));
        return Stream.concat(cited, suggested)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private static Set<String> commands(Reply reply) {
        var planned =
                reply.plan().stream().flatMap(plan -> plan.steps().stream()).flatMap(step -> step.commands().stream());
        var proving = reply.proofs().stream().flatMap(proof -> proof.commands().stream());
        return Stream.concat(planned, proving)
                .map(FilledCommand::text)
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    private void look(Node node) {
        if (isForeign(node)) {
            foreign.add(node + " in: " + reply.text().orElseThrow());
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            look(child);
        }
    }

    private boolean isForeign(Node node) {
        return switch (node) {
            case Link link -> !words(link).equals(links.get(link.getDestination()));
            case Code code -> leftATraceIn(code.getLiteral());
            case FencedCodeBlock code ->
                !commands.contains(code.getLiteral().strip()) || leftATraceIn(code.getLiteral());
            case ListItem item -> !(item.getFirstChild().getFirstChild() instanceof Link) && isBegunBy(words(item));
            case StrongEmphasis strong -> leftATraceIn(words(strong));
            case Image image -> true;
            case HtmlInline html -> true;
            case HtmlBlock html -> true;
            case Heading heading -> true;
            case IndentedCodeBlock code -> true;
            case Emphasis emphasis -> true;
            case ThematicBreak rule -> true;
            default -> false;
        };
    }

    private boolean leftATraceIn(String words) {
        return injection.leftATraceIn(words, OurWords.ALL);
    }

    private boolean isBegunBy(String words) {
        var beginning = words.substring(0, Math.min(12, words.length()));
        return beginning.length() > SHORT && injection.text().contains(beginning) && !OurWords.ALL.contains(beginning);
    }

    private static String words(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        return children(node).map(Shape::words).collect(joining());
    }

    private static Stream<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNext);
    }
}
