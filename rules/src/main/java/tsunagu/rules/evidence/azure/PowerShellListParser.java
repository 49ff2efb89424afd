package tsunagu.rules.evidence.azure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tsunagu.rules.evidence.DocumentParser;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Node;
import tsunagu.rules.evidence.Text;

/**
 * Reads what {@code Get-AzNetworkInterface} and its kin print like the documents that the command line prints.
 *
 * <pre>
 * Name                        : vm-app01-nic
 * IpConfigurations            : [
 *                                 {
 *                                   "Name": "ipconfig1",
 *                                   "PrivateIpAddress": "10.1.2.4", …
 *                                 }
 *                               ]
 * MacAddress                  : 00-0D-3A-11-22-33
 * </pre>
 */
public final class PowerShellListParser implements EvidenceParser {

    /** The member that PowerShell prints behind all that matters. */
    private static final Map<String, String> CLOSING = Map.of(
            "azure-nic", "macAddress",
            "vnet", "subnets",
            "effective-nsg", "effectiveSecurityRules",
            "effective-routes", "nextHopType");

    private final List<DocumentParser> documents;

    public PowerShellListParser(List<DocumentParser> documents) {
        this.documents = List.copyOf(documents);
    }

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        return text.line(from).contains(" :")
                ? Listing.of(text, from).flatMap(listing -> known(listing, text, from))
                : Optional.empty();
    }

    private Optional<Excerpt> known(Listing listing, Text text, int from) {
        for (var parser : documents) {
            var observations = parser.read(listing.document(), listing.isWhole(), text);
            if (!observations.isEmpty()) {
                var completeness = isWhole(listing, parser.kind()) ? Completeness.WHOLE : Completeness.CUT;
                return Optional.of(text.excerpt(parser.kind(), from, listing.end(), completeness, observations));
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(Listing listing, String kind) {
        var last = listing.document() instanceof Node.Row row ? row.items().getLast() : listing.document();
        var closing = CLOSING.get(kind);
        return listing.isWhole() && (closing == null || last.has(closing));
    }
}
