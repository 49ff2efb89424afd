package tsunagu.rules.evidence.windows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Line;

/**
 * What PowerShell printed of some things, whether as a list or as a table.
 *
 * @param blocks one for each thing; none where it cannot be told to which thing a line belongs
 * @param end the index behind the last line
 */
record PowerShellObjects(List<Block> blocks, int end) {

    /** A value; a label that has several stands before each of them. Labels are in lower case, without blanks and dots. */
    record Property(String label, String value, Line line) {}

    /** What is said of one thing. */
    record Block(List<Property> properties) {

        Optional<Property> first(String label) {
            return properties.stream().filter(it -> it.label().equals(label)).findFirst();
        }

        Optional<String> value(String label) {
            return first(label).map(Property::value).filter(value -> !value.isEmpty());
        }

        Set<String> labels() {
            return properties.stream().map(Property::label).collect(Collectors.toSet());
        }

        /** Whether all of it stands on one line, so that nothing can be missing from it. */
        boolean isRow() {
            return properties.stream().map(Property::line).distinct().count() == 1;
        }
    }

    Set<String> labels() {
        return blocks.stream().flatMap(block -> block.labels().stream()).collect(Collectors.toSet());
    }

    /** Whether the last thing is told of as far as one of these labels, which stand near the end. */
    boolean reaches(String... labels) {
        return !blocks.isEmpty()
                && Stream.of(labels).anyMatch(it -> blocks.getLast().first(it).isPresent());
    }

    /** How much was pasted: of a list that does not reach to these labels, the end is missing. */
    Completeness completeness(boolean isWhole, String... labels) {
        var isRow = !blocks.isEmpty() && blocks.getLast().isRow();
        if (!isRow && !reaches(labels)) {
            return Completeness.CUT;
        }
        return isWhole ? Completeness.WHOLE : Completeness.BRIEF;
    }

    /** What this label says of the thing, or a name of our own for one whose name was not pasted. */
    String name(Block block, String label) {
        var nameless = blocks.stream().filter(it -> it.value(label).isEmpty()).toList();
        return block.value(label).orElseGet(() -> "#" + (nameless.indexOf(block) + 1));
    }
}
