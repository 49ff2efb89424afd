package tsunagu.rules.evidence.azure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Node;
import tsunagu.rules.evidence.Text;

/**
 * A table of the console, as a list of things: a header, a line of dashes, a row on each line.
 *
 * @param rows a branch each, whose members are called like the columns, without blanks
 * @param end the index behind the last row
 */
record Sheet(Node rows, int end) {

    private static final int MOST_COLUMNS = 40;
    private static final Pattern RUN = Pattern.compile("-+");
    private static final Pattern WORD = Pattern.compile("\\{[^}]*}|\\S+");

    private record Column(String key, int start, int end) {

        boolean isAbove(MatchResult word) {
            return word.start() < end && start < word.end();
        }
    }

    /** Words that stand below one header; aligned with its dashes on either side, or blanks were lost. */
    private record Cell(Column column, List<MatchResult> words) {

        boolean isAligned() {
            return words.getFirst().start() == column.start() || words.getLast().end() == column.end();
        }

        String text() {
            return words.stream().map(MatchResult::group).collect(Collectors.joining(" "));
        }
    }

    /** The table whose header stands on this line. */
    static Optional<Sheet> of(Text text, int from) {
        return below(text, from)
                .filter(dashes -> isDashed(text.line(dashes)))
                .flatMap(dashes -> columns(text.line(from), text.line(dashes))
                        .flatMap(columns -> rows(columns, text, dashes + 1, dashes - from)));
    }

    private static boolean isDashed(Line line) {
        return line.startsWith("--") && line.text().chars().allMatch(letter -> letter == '-' || letter == ' ');
    }

    /** Whether dashes may stand below: looked at first, since it costs little. */
    static boolean mayBegin(Text text, int from) {
        return below(text, from)
                .filter(next -> text.line(next).startsWith("--"))
                .isPresent();
    }

    private static Optional<Integer> below(Text text, int from) {
        return IntStream.range(from + 1, Math.min(from + 3, text.size()))
                .filter(index -> !text.line(index).isBlank())
                .boxed()
                .findFirst();
    }

    private static Optional<List<Column>> columns(Line header, Line dashes) {
        var names = shown(header);
        var columns = RUN.matcher(shown(dashes))
                .results()
                .map(run -> new Column(key(names, run), run.start(), run.end()))
                .toList();
        var others = new StringBuilder(names);
        columns.forEach(it -> blank(others, it));
        var fits = others.toString().isBlank()
                && columns.stream().noneMatch(it -> it.key().isEmpty());
        return fits && columns.size() <= MOST_COLUMNS ? Optional.of(columns) : Optional.empty();
    }

    private static void blank(StringBuilder names, Column column) {
        IntStream.range(column.start(), Math.min(column.end(), names.length())).forEach(at -> names.setCharAt(at, ' '));
    }

    private static String key(String names, MatchResult run) {
        var end = Math.min(run.end(), names.length());
        return run.start() >= end
                ? ""
                : names.substring(run.start(), end).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static String shown(Line line) {
        return " ".repeat(line.indent()) + line.text();
    }

    /** Where pasting doubled the line ends, every other line is blank. */
    private static Optional<Sheet> rows(List<Column> columns, Text text, int from, int step) {
        var rows = new ArrayList<Node>();
        var end = from;
        for (var index = from + step - 1; index < text.size(); index += step) {
            var row = row(columns, text.line(index));
            if (row.isEmpty() || mayBegin(text, index)) {
                break;
            }
            rows.add(row.get());
            end = index + 1;
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Sheet(new Node.Row(rows, text.line(from - 1)), end));
    }

    private static Optional<Node> row(List<Column> columns, Line line) {
        var words = WORD.matcher(shown(line)).results().toList();
        var below = IntStream.range(0, words.size())
                .mapToObj(at -> above(columns, words, at))
                .toList();
        if (!below.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        var cells = below.stream()
                .flatMap(Optional::stream)
                .distinct()
                .map(column -> cell(column, words, below))
                .toList();
        var enough = cells.size() >= Math.min(2, columns.size());
        return enough && cells.stream().allMatch(Cell::isAligned) ? Optional.of(branch(cells, line)) : Optional.empty();
    }

    private static Cell cell(Column column, List<MatchResult> words, List<Optional<Column>> below) {
        return new Cell(
                column,
                IntStream.range(0, words.size())
                        .filter(at -> below.get(at).filter(column::equals).isPresent())
                        .mapToObj(words::get)
                        .toList());
    }

    private static Node branch(List<Cell> cells, Line line) {
        Map<String, Node> children = new LinkedHashMap<>();
        cells.forEach(it -> children.putIfAbsent(it.column().key(), new Node.Leaf(it.text(), line)));
        return new Node.Branch(children, line);
    }

    /** The one column that a word stands below, or that of the word beside it. */
    private static Optional<Column> above(List<Column> columns, List<MatchResult> words, int at) {
        var above = columns.stream().filter(it -> it.isAbove(words.get(at))).toList();
        if (!above.isEmpty()) {
            return above.size() == 1 ? Optional.of(above.getFirst()) : Optional.empty();
        }
        var before = neighbour(words, at - 1, at)
                .flatMap(it -> columns.stream()
                        .filter(column -> column.isAbove(it) && column.start() == it.start())
                        .findFirst());
        return before.or(() -> neighbour(words, at, at + 1)
                .flatMap(it -> columns.stream()
                        .filter(column -> column.isAbove(words.get(at + 1)))
                        .findFirst()));
    }

    /** The first of two words that only one blank parts. */
    private static Optional<MatchResult> neighbour(List<MatchResult> words, int first, int second) {
        return first >= 0
                        && second < words.size()
                        && words.get(first).end() + 1 == words.get(second).start()
                ? Optional.of(words.get(first))
                : Optional.empty();
    }
}
