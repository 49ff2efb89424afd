package tsunagu.rules.evidence.linux;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How the lines of logs begin; told by single letters, since every line that is pasted is asked. */
final class LogLine {

    private static final Set<String> MONTHS = Settings.words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
    private static final List<String> OF_BOOT = List.of(
            "[  OK  ]", "[FAILED]", "[DEPEND]", "[ TIME ]", "[ WARN ]", "[ INFO ]", "[\u001B[", "[[0;", "[*", "[ *");
    private static final Pattern JAPANESE =
            Pattern.compile("^\\d{1,2}月 {1,2}\\d{1,2} \\d\\d:\\d\\d:\\d\\d \\S{1,64} \\S{1,64}: .*");
    private static final Pattern SPOKEN = Pattern.compile("[\\u3040-\\u30FF\\u4E00-\\u9FFF]");

    /** What stands between the dated lines of a log. */
    private static final Pattern FURTHER =
            Pattern.compile("(?:Traceback \\(most recent call last\\)|File \"|During handling of the above"
                    + "|-- (?:Boot|Logs begin|Journal begins) |Cloud-init v\\.|\\+ if(?:up|down) |See 'systemctl|Warning: /dev/"
                    + "|Bringing up \\S{1,30} interface"
                    + "|(?:Booting system without|Waiting for) (?:full )?network configuration).*"
                    + "|(?:Starting|Stopping|Mounting) .{1,100}(?:\\.{3}|]|:)"
                    + "|(?:Started|Stopped|Mounted|Reached target) .{1,80}\\.");

    private LogLine() {}

    static boolean isDated(String line) {
        if (line.length() < 8) {
            return false;
        }
        var first = line.charAt(0);
        if (first == '[') {
            return isOfBoot(line);
        }
        var isDated = isDigit(line, 0)
                ? isDate(line)
                : first <= 'Z' && isMonth(line) || line.startsWith("ci-info: ") || line.startsWith("cloud-init[");
        return isDated && !SPOKEN.matcher(line).find()
                || isDigit(line, 0)
                        && line.contains("月")
                        && JAPANESE.matcher(line).matches();
    }

    /** The kernel counts seconds, and systemd tells how each start went. */
    static boolean isOfBoot(String line) {
        return line.startsWith("[") && (isSeconds(line) || OF_BOOT.stream().anyMatch(line::startsWith))
                || line.contains(" kernel: ");
    }

    /** Whether it goes on with the line before it. */
    static boolean isFurther(String line, int indent) {
        return FURTHER.matcher(line).matches()
                || indent >= 2
                        && line.endsWith(")")
                        && !line.contains(": ")
                        && !SPOKEN.matcher(line).find()
                || line.length() < 80 && line.endsWith(" login:");
    }

    private static boolean isSeconds(String line) {
        var end = line.indexOf(']');
        if (end < 4 || end > 20) {
            return false;
        }
        var dots = 0;
        for (var at = 1; at < end; at++) {
            dots += line.charAt(at) == '.' ? 1 : 0;
            if (line.charAt(at) != ' ' && line.charAt(at) != '.' && !isDigit(line, at)) {
                return false;
            }
        }
        return dots == 1;
    }

    /** {@code 2025-05-12 09:01} and {@code 2025/05/12T09:01}. */
    private static boolean isDate(String line) {
        return line.length() > 16
                && isDigit(line, 3)
                && (line.charAt(4) == '-' || line.charAt(4) == '/')
                && line.charAt(7) == line.charAt(4)
                && (line.charAt(10) == 'T' || line.charAt(10) == ' ')
                && line.charAt(13) == ':'
                && isDigit(line, 12)
                && isDigit(line, 14);
    }

    /** {@code May 12 09:01:02}. */
    private static boolean isMonth(String line) {
        return line.length() > 16
                && line.charAt(3) == ' '
                && line.charAt(6) == ' '
                && line.charAt(9) == ':'
                && line.charAt(12) == ':'
                && isDigit(line, 5)
                && MONTHS.contains(line.substring(0, 3));
    }

    private static boolean isDigit(String line, int at) {
        return line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }
}
