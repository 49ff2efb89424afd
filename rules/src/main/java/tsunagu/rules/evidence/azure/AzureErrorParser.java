package tsunagu.rules.evidence.azure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tsunagu.rules.evidence.DocumentParser;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Node;
import tsunagu.rules.evidence.Observation;
import tsunagu.rules.evidence.Text;

/**
 * Reads the code of an error that Azure answered with, and those of the errors inside it.
 *
 * <pre>
 * {"error": {"code": "PrivateIPAddressInReservedRange", "message": "Private static IP address 10.1.2.1 falls …"}}
 * </pre>
 */
public final class AzureErrorParser implements DocumentParser {

    /** What Azure calls its errors; words of statuses have a slash. */
    static final String CODE = "([A-Z][a-zA-Z0-9]{3,79})";

    private static final Pattern NESTED = Pattern.compile("\"code\"\\s{0,9}:\\s{0,9}\"" + CODE + "\"");
    private static final Pattern WHOLE_CODE = Pattern.compile(CODE);

    @Override
    public String kind() {
        return "azure-error";
    }

    @Override
    public List<Observation> read(Node document, boolean whole, Text text) {
        var notes = new Notes(text);
        var error =
                document.child("error").filter(Node.Branch.class::isInstance).orElse(document);
        if (error.has("code") && error.has("message")) {
            note(error, notes);
        }
        document.leaf("statusMessage").ifPresent(it -> nested(it.value(), it.line(), notes));
        return notes.all();
    }

    private static void note(Node error, Notes notes) {
        notes.add(Field.AZURE_ERROR, "", error.leaf("code"), AzureErrorParser::code);
        error.leaf("message").ifPresent(it -> nested(it.value(), it.line(), notes));
        Stream.concat(error.items("details"), error.items("innererror"))
                .filter(it -> it.has("code"))
                .forEach(it -> note(it, notes));
    }

    private static Optional<String> code(String value) {
        return Optional.of(value).filter(WHOLE_CODE.asMatchPredicate());
    }

    /** A message often holds another error, as text. */
    private static void nested(String message, Line line, Notes notes) {
        NESTED.matcher(message).results().limit(5).forEach(it -> notes.add(Field.AZURE_ERROR, "", it.group(1), line));
    }
}
