package tsunagu.rules.evidence.client;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Text;

/**
 * Reads whether {@code nc}, {@code curl}, {@code telnet}, {@code psping} and their kin reached a port.
 *
 * <pre>
 * Connection to 203.0.113.5 22 port [tcp/ssh] succeeded!
 * curl: (7) Failed to connect to 203.0.113.5 port 3389 after 21032 ms: Connection refused
 * 接続中: 203.0.113.5...ホストへ接続できませんでした。 ポート番号 3389: 接続に失敗しました
 * </pre>
 */
public final class ClientTestParser implements EvidenceParser {

    private static final String HOST = "(?<host>[A-Za-z0-9.:_-]{1,120})";
    private static final String PORT = "(?<port>\\d{1,5})";

    /**
     * What one program prints.
     *
     * @param mark what its line contains: looked for first, since that costs little
     */
    private record Shape(String mark, Pattern pattern, String outcome) {

        static Shape of(String mark, String outcome, String expression) {
            return new Shape(mark, Pattern.compile(expression), outcome);
        }

        boolean isNamed() {
            return pattern.pattern().contains("<port>");
        }
    }

    private static final List<Shape> SHAPES = List.of(
            Shape.of(
                    "succeeded!", "succeeded", "Connection to " + HOST + " (?:port )?" + PORT + " (?:port )?\\[tcp/.*"),
            Shape.of(
                    "nc: connect",
                    "failed",
                    "nc: connectx? to " + HOST + "(?: \\(\\S+\\))? port " + PORT + " \\(tcp\\).*"),
            Shape.of("(UNKNOWN) [", "succeeded", "\\(UNKNOWN\\) \\[" + HOST + "] " + PORT + " \\(\\S+\\) open"),
            Shape.of("(UNKNOWN) [", "failed", "\\(UNKNOWN\\) \\[" + HOST + "] " + PORT + " \\(\\S+\\) ?: .*"),
            Shape.of("Ncat: Connected", "succeeded", "Ncat: Connected to " + HOST + ":" + PORT + "\\."),
            Shape.of("curl: (", "failed", "curl: \\((?:7|28)\\) Failed to connect to " + HOST + " port " + PORT + ".*"),
            Shape.of("* connect to", "failed", "\\* connect to " + HOST + " port " + PORT + "(?: from .*)? failed: .*"),
            Shape.of("* Connected to", "succeeded", "\\* Connected to " + HOST + " \\(\\S+\\) port " + PORT + ".*"),
            Shape.of("/dev/tcp/", "failed", "\\S+: (?:line \\d+: )?/dev/tcp/" + HOST + "/" + PORT + ": .*"),
            Shape.of(
                    "Connecting To",
                    "failed",
                    "Connecting To " + HOST + "\\.\\.\\. ?Could not open connection to the host, on port " + PORT
                            + ".*"),
            Shape.of("接続中", "failed", "接続中: ?" + HOST + "\\.\\.\\. ?ホストへ接続できませんでした。 ?ポート番号 ?" + PORT + ".*"),
            Shape.of(
                    "Connecting to",
                    "succeeded",
                    "Connecting to " + HOST + ":" + PORT + "(?: \\(warmup\\))?: from \\S+: [\\d.]+ms"),
            Shape.of(
                    "Connecting to",
                    "failed",
                    "Connecting to " + HOST + ":" + PORT
                            + "(?: \\(warmup\\))?:(?: from \\S+:)? ?(?:This operation returned|The remote computer refused|リモート コンピューター).*"),
            Shape.of("/tcp - ", "succeeded", "Probing " + HOST + ":" + PORT + "/tcp - Port is open.*"),
            Shape.of("/tcp - ", "failed", "Probing " + HOST + ":" + PORT + "/tcp - (?:No response|Port is closed).*"),
            Shape.of("Connected to ", "succeeded", "Connected to " + HOST + "\\."),
            Shape.of(
                    "telnet: ",
                    "failed",
                    "telnet: (?:Unable to connect to remote host|connect to address " + HOST + "): .*"),
            Shape.of(
                    "Ncat: ",
                    "failed",
                    "Ncat: (?:Connection timed out|Connection refused|TIMEOUT|No route to host|Network is unreachable)\\."));

    /** Some results name no port: the command line above does. */
    private static final Pattern COMMAND = Pattern.compile(
            "(?:.{0,60}[$#>%] ?)?(?:telnet|nc|ncat|netcat)(?: -\\S+(?: \\d+)?){0,6} " + HOST + " " + PORT);

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var line = text.line(from);
        for (var shape : SHAPES) {
            if (line.contains(shape.mark())) {
                var matcher = shape.pattern().matcher(line.text());
                if (matcher.matches()) {
                    return shape.isNamed() ? result(text, from, matcher, shape) : belowCommand(text, from, shape);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Excerpt> result(Text text, int at, Matcher named, Shape shape) {
        var of = named.group("host") + ":" + named.group("port");
        var observation = text.observe(Field.TEST_CONNECTION, of, shape.outcome(), text.line(at));
        return Optional.of(text.excerpt("client-test", at, at + 1, Completeness.WHOLE, List.of(observation)));
    }

    private static Optional<Excerpt> belowCommand(Text text, int at, Shape shape) {
        for (var index = at - 1; index >= Math.max(0, at - 6); index--) {
            var line = text.line(index);
            var command = COMMAND.matcher(line.text());
            if (command.matches()) {
                return result(text, at, command, shape);
            }
            if (!line.isBlank() && !line.startsWith("Trying") && !line.startsWith("Ncat: Version")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
