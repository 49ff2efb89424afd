package tsunagu.rules.evidence.windows;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;
import tsunagu.rules.evidence.windows.PowerShellObjects.Block;

/**
 * Reads {@code Test-NetConnection} to a port, and the warning it begins with when it fails.
 *
 * <pre>
 * WARNING: TCP connect to (10.1.2.4 : 3389) failed
 *
 * ComputerName     : 10.1.2.4
 * RemoteAddress    : 10.1.2.4
 * RemotePort       : 3389
 * TcpTestSucceeded : False
 * </pre>
 */
public final class TestNetConnectionParser implements EvidenceParser {

    private static final String KIND = "test-netconnection";
    private static final Pattern WARNING = Pattern.compile(
            "(?:WARNING|警告): (?:TCP connect to \\(?([^\\s()]{1,100}?) ?: ?(\\d{1,5})\\)? failed|(?:Ping to|Name resolution of) \\S{1,100} failed).*");

    private static final PowerShellList.Layout LIST = new PowerShellList.Layout(
            Set.of("computername"),
            Set.of("remoteaddress", "remoteport", "interfacealias", "sourceaddress"),
            Set.of(),
            labels -> labels.contains("tcptestsucceeded") || labels.contains("pingsucceeded"));

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Command.behind(text, from, "test-netconnection", "tnc");
        return isWarning(text.line(first))
                ? warned(text, from, first)
                : PowerShellList.of(text, first, LIST).flatMap(list -> excerpt(from, list, new Notes(text)));
    }

    private static Optional<Excerpt> warned(Text text, int from, int first) {
        var notes = new Notes(text);
        var end = Stretch.end(text, first, index -> warn(text.line(index), notes));
        return Command.next(text, end)
                .flatMap(next -> PowerShellList.of(text, next, LIST))
                .map(list -> excerpt(from, list, notes))
                .orElseGet(() -> notes.excerpt(KIND, from, end, Completeness.CUT));
    }

    private static Optional<Excerpt> excerpt(int from, PowerShellObjects list, Notes notes) {
        list.blocks().forEach(block -> note(block, notes));
        return notes.excerpt(KIND, from, list, list.completeness(true, "tcptestsucceeded"));
    }

    private static boolean isWarning(Line line) {
        return line.startsWith("WARNING: ") || line.startsWith("警告: ");
    }

    private static boolean warn(Line line, Notes notes) {
        var warning = WARNING.matcher(line.text());
        var isOurs = isWarning(line) && warning.matches();
        if (isOurs && warning.group(1) != null) {
            notes.take(Field.TEST_CONNECTION, warning.group(1) + ":" + warning.group(2), "failed", line);
        }
        return isOurs;
    }

    private static void note(Block block, Notes notes) {
        var host = block.value("computername").or(() -> block.value("remoteaddress"));
        var port = block.value("remoteport").flatMap(Words::number);
        var test = block.first("tcptestsucceeded");
        if (host.isPresent() && port.isPresent() && test.isPresent()) {
            var outcome = Words.truth(test.get().value()).map(it -> it.equals("true") ? "succeeded" : "failed");
            notes.take(
                    Field.TEST_CONNECTION,
                    host.get() + ":" + port.get(),
                    outcome,
                    test.get().line());
        }
    }
}
