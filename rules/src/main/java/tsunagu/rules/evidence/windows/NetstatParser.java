package tsunagu.rules.evidence.windows;

import java.util.Optional;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads which ports {@code netstat -an}, {@code -ano} and {@code -anob} of Windows show to be listened on, other than
 * for the machine itself.
 *
 * <pre>
 *   Proto  Local Address          Foreign Address        State           PID
 *   TCP    0.0.0.0:3389           0.0.0.0:0              LISTENING       1044
 *  TermService
 *  [svchost.exe]
 * </pre>
 */
public final class NetstatParser implements EvidenceParser {

    private static final Pattern ROW = Pattern.compile(
            "(TCP|UDP) +(\\S{1,60}):(\\d{1,5}|\\*) +(\\S{1,260}):(\\d{1,5}|[\\w*-]{1,30})(?: +([A-Z][A-Z_0-9]{2,12}|[^\\x00-\\x7F]{2,12}))?(?: +(\\d{1,7}))?(?: +\\S{1,20})?");
    private static final Pattern COMPONENT = Pattern.compile("[A-Za-z][\\w.-]{1,40}");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Command.behind(text, from, "netstat");
        return isHeading(text.line(first)) || isRow(text.line(first))
                ? new Reading(text, from, first).excerpt()
                : Optional.empty();
    }

    private static boolean isHeading(Line line) {
        return line.text().equals("Active Connections")
                || line.text().equals("アクティブな接続")
                || line.startsWith("Proto ") && line.contains("Local Address")
                || line.startsWith("プロトコル") && line.contains("ローカル アドレス");
    }

    private static boolean isRow(Line line) {
        return (line.startsWith("TCP ") || line.startsWith("UDP "))
                && ROW.matcher(line.text()).matches();
    }

    /** One pass over the lines of one output. */
    private static final class Reading {

        private final Text text;
        private final int from;
        private final int first;
        private final Notes notes;
        private Optional<String> port = Optional.empty();
        private boolean headed;
        private boolean ended;

        Reading(Text text, int from, int first) {
            this.text = text;
            this.from = from;
            this.first = first;
            this.notes = new Notes(text);
        }

        Optional<Excerpt> excerpt() {
            var end = Stretch.end(text, first, this::take);
            ended |= Stretch.isFollowedByPrompt(text, end);
            return notes.excerpt("netstat", from, end, completeness());
        }

        /** Without its heading the output was filtered; datagrams stand last. */
        private Completeness completeness() {
            if (!headed) {
                return Completeness.BRIEF;
            }
            return ended ? Completeness.WHOLE : Completeness.CUT;
        }

        private boolean take(int index) {
            var line = text.line(index);
            headed |= isHeading(line);
            if (isRow(line)) {
                row(line);
            }
            return isRow(line) || isHeading(line) || program(line);
        }

        private void row(Line line) {
            var row = ROW.matcher(line.text());
            row.matches();
            ended |= row.group(1).equals("UDP");
            port = Optional.of("tcp/" + row.group(3))
                    .filter(it -> isListening(row.group(1), row.group(5), row.group(6)) && !isLocal(row.group(2)));
            port.ifPresent(it -> notes.take(
                    Field.LISTENING, it, Optional.ofNullable(row.group(7)).orElse("unknown"), line));
        }

        /** Whatever the state is called, nobody is connected to what only listens. */
        private static boolean isListening(String protocol, String remotePort, String state) {
            var isNamed = "LISTENING".equals(state) || state != null && state.charAt(0) > 127 && remotePort.equals("0");
            return isNamed && protocol.equals("TCP");
        }

        private static boolean isLocal(String address) {
            return address.startsWith("127.") || address.equals("[::1]");
        }

        /** With {@code -b} the service and the program stand below; what follows without a row of its own is nobody's. */
        private boolean program(Line line) {
            var isProgram = line.startsWith("[") && line.text().endsWith("]");
            var isComponent = !isProgram
                    && line.raw().startsWith(" ")
                    && COMPONENT.matcher(line.text()).matches();
            if (isComponent) {
                port.ifPresent(it -> notes.take(Field.LISTENING, it, line.text(), line));
            }
            if (isProgram || isComponent) {
                port = Optional.empty();
            }
            return isProgram || isComponent || line.startsWith("Can not obtain ownership");
        }
    }
}
