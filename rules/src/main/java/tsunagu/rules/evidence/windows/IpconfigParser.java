package tsunagu.rules.evidence.windows;

import java.util.List;
import java.util.Optional;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code ipconfig} and {@code ipconfig /all} of English and Japanese Windows.
 *
 * <pre>
 * イーサネット アダプター イーサネット:
 *
 *    物理アドレス. . . . . . . . . . . . .: 00-0D-3A-11-22-33
 *    DHCP 有効 . . . . . . . . . . . . . .: いいえ
 *    IPv4 アドレス . . . . . . . . . . . .: 10.1.2.99(優先)
 *    サブネット マスク . . . . . . . . . .: 255.255.255.0
 * </pre>
 */
public final class IpconfigParser implements EvidenceParser {

    private static final List<String> OPENINGS = List.of("Windows IP Configuration", "Windows IP 構成");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Command.behind(text, from, "ipconfig");
        return opens(text, first) ? new IpconfigReading(text, from, first).excerpt() : Optional.empty();
    }

    static boolean isOpening(Line line) {
        return line.startsWith("Windows IP ") && OPENINGS.contains(line.text());
    }

    private static boolean opens(Text text, int first) {
        var line = text.line(first);
        return isOpening(line) || isMeant(line) || IpconfigHeader.of(line).isPresent() && isLabelled(text, first + 1);
    }

    private static boolean isMeant(Line line) {
        return IpconfigLabel.of(line)
                .filter(label -> label != IpconfigLabel.OTHER)
                .isPresent();
    }

    /** A sentence may well begin like the header of an adapter. */
    private static boolean isLabelled(Text text, int from) {
        return Command.next(text, from).filter(next -> isMeant(text.line(next))).isPresent();
    }
}
