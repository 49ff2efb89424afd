package tsunagu.rules.evidence.azure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tsunagu.rules.evidence.DocumentParser;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Text;

/**
 * Reads the tables of {@code az … -o table} and of PowerShell like the documents that they show part of.
 *
 * <pre>
 * Name       Primary    PrivateIPAddress    PrivateIPAllocationMethod    ProvisioningState    ResourceGroup
 * ---------  ---------  ------------------  ---------------------------  -------------------  ---------------
 * ipconfig1  True       10.1.2.4            Dynamic                      Succeeded            rg-app
 * </pre>
 */
public final class TableParser implements EvidenceParser {

    /** Tables that leave out what a comparison needs. */
    private static final Set<String> BRIEF = Set.of("azure-nic", "ip-config-list");

    private final List<DocumentParser> documents;

    public TableParser(List<DocumentParser> documents) {
        this.documents = List.copyOf(documents);
    }

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        return Sheet.mayBegin(text, from)
                ? Sheet.of(text, from).flatMap(sheet -> known(sheet, text, from))
                : Optional.empty();
    }

    private Optional<Excerpt> known(Sheet sheet, Text text, int from) {
        for (var parser : documents) {
            var observations = parser.read(sheet.rows(), true, text);
            if (!observations.isEmpty()) {
                var completeness = BRIEF.contains(parser.kind()) ? Completeness.BRIEF : Completeness.WHOLE;
                return Optional.of(text.excerpt(parser.kind(), from, sheet.end(), completeness, observations));
            }
        }
        return Optional.empty();
    }
}
