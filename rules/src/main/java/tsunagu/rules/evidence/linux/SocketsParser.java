package tsunagu.rules.evidence.linux;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code ss -ltpn} and {@code netstat -ltnp} of Linux. What listens on the guest's own loopback only is passed
 * over: nobody reaches it from outside.
 *
 * <pre>
 * State    Recv-Q   Send-Q     Local Address:Port     Peer Address:Port  Process
 * LISTEN   0        128              0.0.0.0:22            0.0.0.0:*      users:(("sshd",pid=812,fd=3))
 * </pre>
 */
public final class SocketsParser implements EvidenceParser {

    private static final Pattern COMMAND =
            Pattern.compile("(?:ss|netstat)(?: -{1,2}[a-z0-9-]{1,12}){1,5}(?: .{1,60})?");
    private static final Pattern SS =
            Pattern.compile("^(?:(tcp|udp|u_str|raw) +)?([A-Z][A-Z0-9-]{2,11}) +\\d{1,10} +\\d{1,10}"
                    + " +(\\S{1,80}):([\\w-]{1,20}|\\*) +(\\S{1,80}):([\\w-]{1,20}|\\*)(?: +(\\S.*))?$");
    private static final Pattern NETSTAT =
            Pattern.compile("^(tcp6?|udp6?) +\\d{1,10} +\\d{1,10} +(\\S{1,80}):([\\w-]{1,20}|\\*)"
                    + " +(\\S{1,80}):(?:[\\w-]{1,20}|\\*)(?: +([A-Z_0-9]{3,12}))?(?: +(\\S.*))?$");
    private static final Pattern USER = Pattern.compile("\\(\\(\"([^\"]{1,40})\"");
    private static final Pattern PROGRAM = Pattern.compile("^(?:\\d{1,10} +\\d{1,10} +)?\\d{1,10}/([^\\s:]{1,40}).*$");
    private static final Pattern LOOPBACK = Pattern.compile("127\\..*|\\[?::1]?(?:%lo)?|localhost|\\[::ffff:127\\..*");
    private static final Map<String, String> PORTS =
            Map.of("ssh", "22", "http", "80", "https", "443", "ms-wbt-server", "3389");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Shell.output(text, from, "s", COMMAND);
        return first < text.size() && opens(text.line(first)) ? new Reading(text, from).read(first) : Optional.empty();
    }

    private static boolean opens(Line line) {
        return isHeader(line)
                || line.contains("LISTEN ") && isSocket(line)
                || line.text().endsWith("LISTEN") && line.startsWith("tcp") && isSocket(line);
    }

    private static boolean isSocket(Line line) {
        return SS.matcher(line.text()).matches() || NETSTAT.matcher(line.text()).matches();
    }

    private static boolean isHeader(Line line) {
        return line.contains("Recv-Q") && line.contains("Send-Q") && line.contains("Local Address")
                || line.startsWith("Proto ") && line.contains("受信-Q")
                || line.startsWith("Active Internet connections (")
                || line.startsWith("稼働中のインターネット接続 (");
    }

    /** One pass over the lines of one output. */
    private static final class Reading extends Pass {

        private final Set<String> said = new HashSet<>();

        Reading(Text text, int from) {
            super(text, from);
        }

        Optional<Excerpt> read(int first) {
            pass(first);
            return excerpt("listening-sockets", Completeness.WHOLE);
        }

        @Override
        boolean take(Line line) {
            if (isHeader(line)) {
                return true;
            }
            var ss = SS.matcher(line.text());
            if (ss.matches() && !line.startsWith("tcp6")) {
                var isTcp = ss.group(1) == null || ss.group(1).equals("tcp");
                say(isTcp && ss.group(2).equals("LISTEN"), ss.group(3), ss.group(4), user(ss.group(7)), line);
                return true;
            }
            var netstat = NETSTAT.matcher(line.text());
            if (netstat.matches()) {
                say(
                        "LISTEN".equals(netstat.group(5)),
                        netstat.group(2),
                        netstat.group(3),
                        program(netstat.group(6)),
                        line);
                return true;
            }
            return line.startsWith("users:((");
        }

        private void say(boolean listens, String address, String port, String by, Line line) {
            var number = PORTS.getOrDefault(port, port);
            var isNumber = !number.isEmpty() && number.chars().allMatch(Character::isDigit);
            if (listens && isNumber && !LOOPBACK.matcher(address).matches() && said.add(number + " " + by)) {
                note(Field.LISTENING, "tcp/" + number, by, line);
            }
        }

        private static String user(String shown) {
            var user = USER.matcher(Optional.ofNullable(shown).orElse(""));
            return user.find() ? user.group(1) : "unknown";
        }

        private static String program(String shown) {
            var program = PROGRAM.matcher(Optional.ofNullable(shown).orElse(""));
            return program.matches() ? program.group(1) : "unknown";
        }
    }
}
