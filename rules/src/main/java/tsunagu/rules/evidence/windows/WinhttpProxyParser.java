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
 * Reads {@code netsh winhttp show proxy}.
 *
 * <pre>
 * Current WinHTTP proxy settings:
 *
 *     Proxy Server(s) :  proxy.contoso.local:8080
 *     Bypass List     :  (none)
 * </pre>
 */
public final class WinhttpProxyParser implements EvidenceParser {

    private static final Pattern PROXY =
            Pattern.compile("(?:Proxy Server\\(s\\)|プロキシ ?サーバー?) {0,4}: {0,4}(\\S{1,200})");
    private static final String OF = "winhttp";

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Command.behind(text, from, "netsh winhttp", "netsh.exe winhttp");
        return opens(text.line(first)) ? read(text, from, first) : Optional.empty();
    }

    private static boolean opens(Line line) {
        return isHeading(line) || isDirect(line) || line.startsWith("Proxy Server(s) ");
    }

    private static boolean isHeading(Line line) {
        return line.startsWith("Current WinHTTP proxy settings") || line.startsWith("現在の WinHTTP プロキシ");
    }

    private static boolean isDirect(Line line) {
        return line.startsWith("Direct access (no proxy server)") || line.startsWith("直接アクセス (プロキシ");
    }

    private static Optional<Excerpt> read(Text text, int from, int first) {
        var notes = new Notes(text);
        var end = Stretch.end(text, first, index -> take(text.line(index), notes));
        return notes.excerpt("winhttp-proxy", from, end, Completeness.WHOLE);
    }

    private static boolean take(Line line, Notes notes) {
        var proxy = PROXY.matcher(line.text());
        if (isDirect(line)) {
            notes.take(Field.PROXY, OF, "direct", line);
        }
        if (proxy.matches()) {
            notes.take(Field.PROXY, OF, proxy.group(1), line);
        }
        return isHeading(line) || isDirect(line) || proxy.matches() || isBypass(line);
    }

    private static boolean isBypass(Line line) {
        return line.startsWith("Bypass List") || line.startsWith("バイパス");
    }
}
