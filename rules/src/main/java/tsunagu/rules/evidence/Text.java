package tsunagu.rules.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tsunagu.rules.Source;
import tsunagu.rules.evidence.Excerpt.Completeness;

/** Pasted text, line by line, with what pasting did to it undone. */
public final class Text {

    private static final int LONGEST_QUOTE = 200;

    private final String name;
    private final int turn;
    private final List<Line> lines;

    private Text(String name, int turn, List<Line> lines) {
        this.name = name;
        this.turn = turn;
        this.lines = lines;
    }

    /**
     * @param name under which it was pasted
     * @param turn in which it was pasted
     */
    public static Text of(String name, int turn, String pasted) {
        var lines = new ArrayList<Line>();
        var number = 0;
        for (var raw : pasted.split("\r\n|\r|\n", -1)) {
            number++;
            lines.addAll(Lines.of(number, raw));
        }
        return new Text(name, turn, List.copyOf(lines));
    }

    public String name() {
        return name;
    }

    public int size() {
        return lines.size();
    }

    public Line line(int index) {
        return lines.get(index);
    }

    /** The lines from here on. */
    public List<Line> from(int index) {
        return lines.subList(index, lines.size());
    }

    public Stream<Line> lines() {
        return lines.stream();
    }

    /** The index behind the last line that has this number or a lower one. */
    int behind(int number) {
        var index = Math.min(number, size());
        while (index < size() && lines.get(index).number() <= number) {
            index++;
        }
        return index;
    }

    public Observation observe(Field field, String of, String value, Line line) {
        return new Observation(field, of.strip(), value.strip(), evidence(line));
    }

    private Source.Evidence evidence(Line line) {
        var quote = line.text();
        return new Source.Evidence(
                turn, name, line.number(), quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) : quote);
    }

    /**
     * What a parser read.
     *
     * @param from the index of its first line
     * @param end the index behind its last line
     */
    public Excerpt excerpt(String kind, int from, int end, Completeness completeness, List<Observation> observations) {
        return new Excerpt(kind, name, line(from).number(), line(end - 1).number(), completeness, observations);
    }
}
