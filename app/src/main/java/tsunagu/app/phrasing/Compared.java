package tsunagu.app.phrasing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tsunagu.app.conversation.Decision;
import tsunagu.app.language.Sentences;
import tsunagu.rules.comparison.Row;

/** The guest beside Azure as a table, in the turn that brought something to compare. */
final class Compared {

    private final Decision decision;
    private final Sentences sentences;

    private Compared(Decision decision) {
        this.decision = decision;
        this.sentences = decision.sentences();
    }

    static List<String> of(Decision decision) {
        return new Compared(decision).tables();
    }

    private List<String> tables() {
        var rows = decision.heard().comparison().rows();
        if (!decision.explains() && rows.stream().noneMatch(this::isNew)) {
            return List.of();
        }
        var paragraphs = new ArrayList<String>();
        rows.stream()
                .map(Compared::pair)
                .distinct()
                .forEach(pair -> paragraphs.addAll(table(
                        pair,
                        rows.stream().filter(row -> pair(row).equals(pair)).toList())));
        return paragraphs;
    }

    private boolean isNew(Row row) {
        return Stream.of(row.guest(), row.azure())
                .flatMap(cell -> cell.source().stream())
                .anyMatch(source -> source.turn() == decision.turn());
    }

    private static List<String> pair(Row row) {
        return List.of(row.adapter(), row.nic());
    }

    private List<String> table(List<String> pair, List<Row> rows) {
        var heading = sentences.say("compare.opening", Quoted.line(pair.getFirst()), Quoted.line(pair.getLast()));
        var head = line(Stream.of("field", "guest", "azure", "verdict").map(it -> sentences.say("compare.head." + it)));
        return List.of(
                heading,
                head + "\n|---|---|---|---|\n" + rows.stream().map(this::row).collect(joining("\n")));
    }

    private String row(Row row) {
        return line(Stream.of(
                sentences.say("compare." + row.field()),
                value(row, row.guest()),
                value(row, row.azure()),
                sentences.say("verdict." + row.verdict().id())));
    }

    /** Words for what is a word, addresses as they are, with the line they stand on. */
    private String value(Row row, Row.Cell cell) {
        if (cell.value().isEmpty()) {
            return "–";
        }
        var word = "compare." + row.field() + "." + cell.value();
        var value = sentences.knows(word) ? sentences.say(word) : Quoted.line(mac(row, cell.value()));
        return cell.source()
                .map(source -> sentences.say("compare.line", value, source.line()))
                .orElse(value);
    }

    private static String mac(Row row, String value) {
        return row.field().equals("mac") ? value.replaceAll("(..)(?=.)", "$1-") : value;
    }

    private static String line(Stream<String> cells) {
        return cells.collect(joining(" | ", "| ", " |"));
    }
}
