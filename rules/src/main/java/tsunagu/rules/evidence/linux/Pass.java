package tsunagu.rules.evidence.linux;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Observation;
import tsunagu.rules.evidence.Text;

/** One pass over the lines of one output: a parser says which lines it takes, and notes what they say. */
abstract class Pass {

    private final Text text;
    private final int from;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Observation> held = new ArrayList<>();
    private int end;
    private int unnamed;

    Pass(Text text, int from) {
        this.text = text;
        this.from = from;
        this.end = from;
    }

    /** Whether the line belongs to the output; what it says has been noted then. */
    abstract boolean take(Line line);

    /** Takes lines from this one on, for as long as they belong to the output. */
    final void pass(int first) {
        for (var index = first; index < text.size() && isTaken(text.line(index)); index++) {
            end = Shell.isBlank(text.line(index)) ? end : index + 1;
        }
    }

    private boolean isTaken(Line line) {
        return Shell.isBlank(line) || take(line);
    }

    final boolean isFirst(Line line) {
        return line == text.line(from);
    }

    final void note(Field field, String of, String value, Line line) {
        if (!value.isBlank()) {
            observations.add(text.observe(field, of, value, line));
        }
    }

    final void note(Field field, String of, Optional<String> value, Line line) {
        value.ifPresent(it -> note(field, of, it, line));
    }

    /** Holds back what is said of a thing until the output has named it. */
    final void hold(Field field, String value, Line line) {
        if (!value.isBlank()) {
            held.add(text.observe(field, "", value, line));
        }
    }

    final void hold(Field field, Optional<String> value, Line line) {
        value.ifPresent(it -> hold(field, it, line));
    }

    final boolean isHolding() {
        return !held.isEmpty();
    }

    /** Notes what was held back, of the thing of this name. */
    final void settle(String name) {
        held.forEach(it -> observations.add(new Observation(it.field(), name, it.value(), it.source())));
        held.clear();
    }

    /** Drops of what was held back, such as when what is missing may have named it. */
    final void forget(Predicate<Observation> such) {
        held.removeIf(such);
    }

    /** A name for a thing whose own is missing. */
    final String nextUnnamed() {
        unnamed++;
        return "#" + unnamed;
    }

    final boolean hasUnnamed() {
        return unnamed > 0;
    }

    final boolean isEmpty() {
        return observations.isEmpty();
    }

    final boolean hasTaken() {
        return end > from;
    }

    /** The index behind the last line that was taken. */
    final int end() {
        return end;
    }

    /** The line behind the output; when there is none, the output may have been cut off. */
    final Optional<Line> follower() {
        return Shell.below(text, end - 1);
    }

    final Optional<Excerpt> excerpt(String kind, Completeness completeness) {
        return Optional.of(text.excerpt(kind, from, end, completeness, observations));
    }
}
