package tsunagu.rules.evidence.windows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;
import tsunagu.rules.evidence.windows.PowerShellObjects.Block;
import tsunagu.rules.evidence.windows.PowerShellObjects.Property;

/**
 * A table as PowerShell prints it: a heading, dashes, a row for each thing. Columns are told apart by what stands in
 * them, so that it does not matter how wide their blanks are.
 */
final class PowerShellTable {

    private static final Pattern DASHES = Pattern.compile("-[- ]{2,300}");
    private static final int LONGEST = 300;

    /** A cell that holds words. */
    static final String WORDS = "\\S.*?";

    /** Where two cells of words meet, only a wide blank parts them. */
    static final String FURTHER_WORDS = "(?<=  )\\S.*?";

    static final String NUMBER = "\\d{1,10}";

    private PowerShellTable() {}

    /**
     * The table whose heading stands on this line, if its columns are among these.
     *
     * @param columns patterns without groups of what may stand in a column, by its heading in lower case
     */
    static Optional<PowerShellObjects> of(Text text, int from, Map<String, String> columns) {
        return Optional.of(headings(text.line(from)))
                .filter(headings -> headings.size() > 1 && columns.keySet().containsAll(headings))
                .map(headings -> new Reading(text, headings, row(headings, columns)).table(from + 1))
                .filter(table -> !table.blocks().isEmpty());
    }

    private static List<String> headings(Line line) {
        return line.text().length() > LONGEST
                ? List.of()
                : List.of(line.text().toLowerCase(Locale.ROOT).split(" +"));
    }

    private static Pattern row(List<String> headings, Map<String, String> columns) {
        return Pattern.compile(
                headings.stream().map(it -> "(" + columns.get(it) + ")").collect(Collectors.joining(" +")));
    }

    /** One pass over the rows of one table. */
    private static final class Reading {

        private final Text text;
        private final List<String> headings;
        private final Pattern shape;

        Reading(Text text, List<String> headings, Pattern shape) {
            this.text = text;
            this.headings = headings;
            this.shape = shape;
        }

        PowerShellObjects table(int from) {
            var rows = new ArrayList<Block>();
            var end = Stretch.end(text, from, index -> take(index, rows));
            return new PowerShellObjects(List.copyOf(rows), end);
        }

        private boolean take(int index, List<Block> rows) {
            var line = text.line(index);
            var row = row(line);
            row.ifPresent(rows::add);
            return row.isPresent()
                    || DASHES.matcher(line.text()).matches()
                    || Stretch.goesOnBehind(text, index, next -> row(next).isPresent());
        }

        private Optional<Block> row(Line line) {
            var cells = shape.matcher(line.text());
            return line.text().length() <= LONGEST && cells.matches()
                    ? Optional.of(new Block(cells(cells.toMatchResult(), line)))
                    : Optional.empty();
        }

        private List<Property> cells(MatchResult match, Line line) {
            return Stream.iterate(0, at -> at < headings.size(), at -> at + 1)
                    .map(at ->
                            new Property(headings.get(at), match.group(at + 1).strip(), line))
                    .filter(cell -> !cell.value().isEmpty())
                    .toList();
        }
    }
}
