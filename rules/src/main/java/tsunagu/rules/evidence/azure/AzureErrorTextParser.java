package tsunagu.rules.evidence.azure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads the code of an error that the command line or PowerShell printed.
 *
 * <pre>
 * ERROR: (PrivateIPAddressInReservedRange) Private static IP address 10.1.2.1 falls within reserved IP range …
 * Code: PrivateIPAddressInReservedRange
 * Message: Private static IP address 10.1.2.1 falls within reserved IP range of subnet prefix 10.1.2.0/24.
 * </pre>
 */
public final class AzureErrorTextParser implements EvidenceParser {

    private static final String CODE = AzureErrorParser.CODE;

    /** Bracketed codes are told from prose by a capital within: {@code (InvalidParameter)}. */
    private static final Pattern BRACKETED = Pattern.compile(
            "(?:ERROR: |Message: |Deployment failed\\. .{0,80}?)?\\(([A-Z][a-zA-Z0-9]{0,60}[a-z0-9][A-Z][a-zA-Z0-9]{0,60})\\) .*");

    private static final Pattern LABELLED = Pattern.compile("(?:ErrorCode|Azure Error|Inner error code): ?" + CODE);
    private static final Pattern PAIRED = Pattern.compile("Code: ?" + CODE);
    private static final Pattern ASSIGNED = Pattern.compile(".*\\b[Cc]ode=\"" + CODE + "\" [Mm]essage=.*");
    private static final Pattern BEHIND =
            Pattern.compile("(?:Code|Message|Target|ErrorMessage|OperationID ?|Exception Details|Inner Errors?) ?:.*");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        return mayBegin(text.line(from)) ? read(text, from, from) : Optional.empty();
    }

    private static boolean mayBegin(Line line) {
        return line.startsWith("ERROR: (")
                || line.startsWith("(")
                || line.startsWith("Code: ")
                || line.startsWith("ErrorCode:")
                || line.startsWith("Azure Error:")
                || line.contains("ode=\"");
    }

    private static Optional<Excerpt> read(Text text, int from, int at) {
        var code = code(text, at);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        var notes = new Notes(text);
        notes.add(Field.AZURE_ERROR, "", code.get(), text.line(at));
        var end = at + 1;
        for (; end < text.size() && BEHIND.matcher(text.line(end).text()).matches(); end++) {
            var line = text.line(end);
            code(text, end).ifPresent(it -> notes.add(Field.AZURE_ERROR, "", it, line));
        }
        return Optional.of(text.excerpt("azure-error", from, end, Completeness.WHOLE, notes.all()));
    }

    private static Optional<String> code(Text text, int at) {
        var line = text.line(at).text();
        return List.of(BRACKETED, LABELLED, ASSIGNED).stream()
                .map(pattern -> pattern.matcher(line))
                .filter(it -> it.matches())
                .findFirst()
                .map(it -> it.group(1))
                .or(() -> paired(text, at));
    }

    /** A code alone may be anybody's; Azure prints its message below. */
    private static Optional<String> paired(Text text, int at) {
        var code = PAIRED.matcher(text.line(at).text());
        var isAzures = at + 1 < text.size() && text.line(at + 1).startsWith("Message:");
        return code.matches() && isAzures ? Optional.of(code.group(1)) : Optional.empty();
    }
}
