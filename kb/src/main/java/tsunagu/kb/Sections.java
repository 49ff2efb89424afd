package tsunagu.kb;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * The sections of a Markdown text in reading order, cut at its headings.
 *
 * @param lead what stands before the first heading
 */
record Sections(String lead, List<Section> list) {

    /** @param level from 1, as many as the heading has signs */
    record Section(int level, String heading, String anchor, String text) {}

    private static final Pattern ANCHOR = Pattern.compile("\\s*\\{:?\\s*#([\\p{L}\\p{M}\\p{N}_.:-]+)[^}]*}\\s*$");

    static Sections of(String markdown) {
        var lines = markdown.lines().toList();
        var headings = headings(Markdown.parse(markdown));
        var taken = new HashSet<String>();
        var sections = new ArrayList<Section>();
        for (int at = 0; at < headings.size(); at++) {
            var end = at + 1 < headings.size() ? first(headings.get(at + 1)) : lines.size();
            sections.add(section(headings.get(at), text(lines, last(headings.get(at)) + 1, end), taken));
        }
        return new Sections(text(lines, 0, headings.isEmpty() ? lines.size() : first(headings.getFirst())), sections);
    }

    /** The same text when its first heading is the title of the whole: what follows that is the lead. */
    Sections under(String title) {
        return titled().filter(title::equals).isEmpty()
                ? this
                : new Sections(list.getFirst().text(), list.subList(1, list.size()));
    }

    /** The first heading when it stands over the whole text. */
    Optional<String> titled() {
        return list.stream()
                .findFirst()
                .filter(first -> first.level() == 1 && lead.isBlank())
                .map(Section::heading);
    }

    private static List<Heading> headings(Node document) {
        var headings = new ArrayList<Heading>();
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                headings.add(heading);
            }
        }
        return headings;
    }

    private static Section section(Heading heading, String text, Set<String> taken) {
        var words = Markdown.plain(heading);
        var anchor = ANCHOR.matcher(words);
        var named = anchor.find();
        var name = named ? words.substring(0, anchor.start()) : words;
        return new Section(heading.getLevel(), name, free(named ? anchor.group(1) : Slug.anchor(name), taken), text);
    }

    private static String free(String anchor, Set<String> taken) {
        var free = anchor;
        for (int count = 1; !taken.add(free); count++) {
            free = anchor + "-" + count;
        }
        return free;
    }

    private static int first(Heading heading) {
        return heading.getSourceSpans().getFirst().getLineIndex();
    }

    private static int last(Heading heading) {
        return heading.getSourceSpans().getLast().getLineIndex();
    }

    private static String text(List<String> lines, int from, int to) {
        return String.join("\n", lines.subList(from, to)).strip();
    }
}
