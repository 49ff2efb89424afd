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
 * Reads {@code netsh interface show interface}.
 *
 * <pre>
 * Admin State    State          Type             Interface Name
 * -------------------------------------------------------------------------
 * Disabled       Disconnected   Dedicated        Ethernet 2
 * </pre>
 */
public final class NetshInterfaceParser implements EvidenceParser {

    private static final Pattern ROW = Pattern.compile("(Enabled|Disabled|有効|無効) +"
            + "(Connected|Disconnected|Unreachable|接続|接続済み|接続されました|切断|切断済み|切断されました|未接続|到達不能) +"
            + "(?:Dedicated|Internal|Loopback|Full Router|Home Router|専用|内部|ループバック) +(\\S.{0,80})");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Command.behind(text, from, "netsh int");
        return isHeading(text.line(first)) || isRow(text.line(first)) ? read(text, from, first) : Optional.empty();
    }

    private static Optional<Excerpt> read(Text text, int from, int first) {
        var notes = new Notes(text);
        var end = Stretch.end(text, first, index -> take(text.line(index), notes));
        var completeness = isHeading(text.line(first)) ? Completeness.WHOLE : Completeness.CUT;
        return notes.excerpt("netsh-interface", from, end, completeness);
    }

    private static boolean isHeading(Line line) {
        return line.startsWith("Admin State ") || line.startsWith("管理") && line.contains("インターフェ");
    }

    private static boolean isRow(Line line) {
        var text = line.text();
        var mayBe = text.startsWith("Enabled ")
                || text.startsWith("Disabled ")
                || text.startsWith("有効 ")
                || text.startsWith("無効 ");
        return mayBe && ROW.matcher(text).matches();
    }

    private static boolean take(Line line, Notes notes) {
        var row = ROW.matcher(line.text());
        if (isRow(line) && row.matches()) {
            notes.take(Field.ADAPTER_STATE, row.group(3), state(row.group(1), row.group(2)), line);
        }
        return isRow(line) || isHeading(line) || line.startsWith("-----");
    }

    private static String state(String admin, String link) {
        if (admin.equals("Disabled") || admin.equals("無効")) {
            return "disabled";
        }
        return link.equals("Connected") || link.startsWith("接続") ? "up" : "disconnected";
    }
}
