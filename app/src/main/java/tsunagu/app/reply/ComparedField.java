package tsunagu.app.reply;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import tsunagu.app.conversation.Decision;
import tsunagu.rules.Source;
import tsunagu.rules.comparison.Row;

/**
 * One line of the table that lays the guest beside Azure.
 *
 * @param field its id: mac, assignment, primary-address, address, prefix, gateway or dns
 * @param label the field in words
 * @param verdict same, differs, only-guest, only-azure, expected (right, though they differ) or open (not shown)
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ComparedField(
        String field, String label, String adapter, String nic, Side guest, Side azure, String verdict) {

    /** What one side holds, and where it says so; empty when it was not shown or does not have it. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Side(String value, Optional<String> name, Optional<Integer> line) {

        static Side of(Row.Cell cell) {
            return new Side(
                    cell.value(),
                    cell.source().map(Source.Evidence::name),
                    cell.source().map(Source.Evidence::line));
        }
    }

    static List<ComparedField> of(Decision decision) {
        return decision.heard().comparison().rows().stream()
                .map(row -> new ComparedField(
                        row.field(),
                        decision.sentences().say("compare." + row.field()),
                        row.adapter(),
                        row.nic(),
                        Side.of(row.guest()),
                        Side.of(row.azure()),
                        row.verdict().id()))
                .toList();
    }
}
