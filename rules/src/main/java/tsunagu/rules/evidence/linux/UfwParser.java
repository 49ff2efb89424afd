package tsunagu.rules.evidence.linux;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code ufw status}, {@code verbose} and {@code numbered}. What is let in from some senders only is said to be
 * let in; what is kept from some senders only is not said to be kept out.
 *
 * <pre>
 * Status: active
 * Default: deny (incoming), allow (outgoing), disabled (routed)
 *
 * To                         Action      From
 * --                         ------      ----
 * 22/tcp                     ALLOW IN    Anywhere
 * </pre>
 */
public final class UfwParser implements EvidenceParser {

    private static final String UFW = "ufw";
    private static final Pattern COMMAND = Pattern.compile("ufw status(?: verbose| numbered)?");
    private static final Pattern STATUS = Pattern.compile("^(?:Status|状態): ?(active|inactive|アクティブ|非アクティブ)$");
    private static final Pattern DEFAULT =
            Pattern.compile("^(?:Default|デフォルト): ?(deny|allow|reject) \\((?:incoming|内向き|着信)\\).*$");
    private static final Pattern HEADER =
            Pattern.compile("^(?:To|宛先|終点) +(?:Action|アクション|動作|操作) +(?:From|送信元|始点|差出人)$");
    private static final Pattern RULE = Pattern.compile(
            "^(?:\\[ ?\\d{1,3}] +)?(\\S(?: ?\\S){0,80}?) +(ALLOW|DENY|REJECT|LIMIT)(?: (IN|OUT|FWD))? +(\\S.*)$");
    private static final Pattern PORT = Pattern.compile("[\\d:,]{1,60}(?:/(?:tcp|udp))?");
    private static final Pattern SERVICE = Pattern.compile("[A-Za-z][\\w .+-]{1,40}");
    private static final Map<String, String> INBOUND = Map.of("deny", "block", "allow", "allow", "reject", "reject");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Shell.output(text, from, UFW, COMMAND);
        return first < text.size() && opens(text, from, first) ? new Reading(text, from).read(first) : Optional.empty();
    }

    /** Other programs have a status, too. */
    private static boolean opens(Text text, int from, int first) {
        var line = text.line(first);
        if (isHeader(line)) {
            return true;
        }
        if (!isStatus(line)) {
            return false;
        }
        var next = Shell.below(text, first);
        return first > from
                || next.filter(it -> isHeader(it) || isSetting(it)).isPresent()
                || line.text().endsWith("inactive") && next.isEmpty() && from == 0
                || line.text().endsWith("非アクティブ");
    }

    private static boolean isStatus(Line line) {
        return (line.startsWith("Status:") || line.startsWith("状態:"))
                && STATUS.matcher(line.text()).matches();
    }

    private static boolean isHeader(Line line) {
        return line.contains("From")
                        && line.startsWith("To")
                        && HEADER.matcher(line.text()).matches()
                || line.startsWith("宛先") && HEADER.matcher(line.text()).matches();
    }

    private static boolean isSetting(Line line) {
        return line.startsWith("Logging:")
                || line.startsWith("ロギング:")
                || line.startsWith("New profiles:")
                || line.startsWith("Default:") && DEFAULT.matcher(line.text()).matches();
    }

    /** One pass over the lines of one output. */
    private static final class Reading extends Pass {

        private boolean isOff;
        private boolean isVerbose;

        Reading(Text text, int from) {
            super(text, from);
        }

        Optional<Excerpt> read(int first) {
            pass(first);
            return excerpt("ufw", isOff || isVerbose ? Completeness.WHOLE : Completeness.BRIEF);
        }

        @Override
        boolean take(Line line) {
            var status = STATUS.matcher(line.text());
            if (status.matches()) {
                isOff = status.group(1).equals("inactive") || status.group(1).equals("非アクティブ");
                note(Field.FIREWALL_STATE, UFW, isOff ? "off" : "on", line);
                return true;
            }
            return isHeader(line) || line.text().matches("-{2} +-{4,10} +-{2,10}") || setting(line) || rule(line);
        }

        private boolean setting(Line line) {
            var shape = DEFAULT.matcher(line.text());
            if (shape.matches()) {
                isVerbose = true;
                note(Field.FIREWALL_INBOUND, UFW, INBOUND.get(shape.group(1)), line);
            }
            return isSetting(line);
        }

        private boolean rule(Line line) {
            var shape = RULE.matcher(line.text());
            if (!shape.matches()) {
                return false;
            }
            if (shape.group(3) == null || shape.group(3).equals("IN")) {
                var keepsOut = shape.group(2).equals("DENY") || shape.group(2).equals("REJECT");
                target(shape.group(1)).ifPresent(it -> say(it, keepsOut, shape.group(4), line));
            }
            return true;
        }

        private void say(String target, boolean keepsOut, String from, Line line) {
            if (!keepsOut) {
                note(Field.FIREWALL_ALLOWS, UFW, target, line);
            } else if (from.startsWith("Anywhere")) {
                note(Field.FIREWALL_DENIES, UFW, target, line);
            }
        }

        /** The port or service, of IPv4 only; empty for one of several addresses of the guest. */
        private static Optional<String> target(String written) {
            if (written.contains("(v6)")) {
                return Optional.empty();
            }
            if (written.equals("Anywhere")) {
                return Optional.of("all");
            }
            var port = written.contains(" on ") ? written.substring(0, written.indexOf(" on ")) : written;
            var isShown = PORT.matcher(port).matches() || SERVICE.matcher(port).matches();
            return isShown ? Optional.of(port.toLowerCase(Locale.ROOT).replace(':', '-')) : Optional.empty();
        }
    }
}
