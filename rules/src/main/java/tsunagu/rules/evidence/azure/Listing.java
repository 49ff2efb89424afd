package tsunagu.rules.evidence.azure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tsunagu.rules.evidence.Document;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Node;
import tsunagu.rules.evidence.Text;

/** What PowerShell prints of objects: a member on each line, and JSON where a member is an object itself. */
final class Listing {

    private static final int DEEP = 8;
    private static final int MOST_LINES = 10_000;

    private final Text text;
    private final Member first;
    private final List<Node> objects = new ArrayList<>();
    private final Set<String> met = new HashSet<>();
    private Map<String, Node> members = new LinkedHashMap<>();
    private Line opening;
    private String last = "";
    private boolean whole = true;
    private int end;

    private Listing(Text text, int from, Member first) {
        this.text = text;
        this.first = first;
        this.opening = first.line();
        this.end = from;
        read(from);
        close();
    }

    /** The objects whose first member stands on this line; empty when it is no member, or not the first. */
    static Optional<Listing> of(Text text, int from) {
        return Member.of(text.line(from))
                .filter(first -> Member.above(text, from)
                        .filter(it -> it.isBeside(first))
                        .isEmpty())
                .map(first -> new Listing(text, from, first));
    }

    Node document() {
        return objects.size() == 1 ? objects.getFirst() : new Node.Row(objects, first.line());
    }

    /** Whether every JSON within it was there to its end. */
    boolean isWhole() {
        return whole;
    }

    /** The index behind its last line. */
    int end() {
        return end;
    }

    private void read(int from) {
        for (var index = from; index < Math.min(text.size(), from + MOST_LINES); index++) {
            var line = text.line(index);
            if (line.isBlank() && index - end < Member.MOST_BLANKS) {
                continue;
            }
            var member = Member.of(line).filter(it -> it.isBeside(first));
            if (member.isEmpty() && !goesOn(line)) {
                return;
            }
            index = member.isPresent() ? take(member.get(), index) : index;
            end = index + 1;
        }
    }

    /** A long value stands on further lines, far to the right. */
    private boolean goesOn(Line line) {
        var value = members.get(last);
        if (line.indent() < DEEP || !(value instanceof Node.Leaf leaf)) {
            return false;
        }
        members.put(last, new Node.Leaf(leaf.value() + "\n" + line.text(), leaf.line()));
        return true;
    }

    /** The index of the member's last line; a member that was met before belongs to the next object. */
    private int take(Member member, int index) {
        last = member.key().toLowerCase(Locale.ROOT);
        if (!met.add(last)) {
            close();
            met.add(last);
            opening = member.line();
        }
        var value = member.value();
        if (value.startsWith("[") || value.equals("{") || value.startsWith("{\"")) {
            return document(value, index);
        }
        if (!value.equals("null")) {
            members.put(last, new Node.Leaf(value, member.line()));
        }
        return index;
    }

    private void close() {
        objects.add(new Node.Branch(members, opening));
        members = new LinkedHashMap<>();
        met.clear();
    }

    private int document(String value, int from) {
        var lines = new ArrayList<>(List.of(text.line(from)));
        var json = new StringBuilder(value);
        var brackets = new Brackets();
        brackets.take(value);
        var index = from;
        while (brackets.areOpen() && index + 1 < text.size() && !isNext(text.line(index + 1))) {
            index++;
            lines.add(text.line(index));
            json.append('\n').append(text.line(index).raw());
            brackets.take(text.line(index).raw());
        }
        var read = Document.json(Text.of(text.name(), 0, json.toString()), 0);
        whole &= read.whole();
        members.put(last, Relined.of(read.root(), lines));
        return read.whole() ? index : Math.min(index, from + read.end() - 1);
    }

    private boolean isNext(Line line) {
        return Member.of(line).filter(it -> it.at() == first.at()).isPresent();
    }
}
