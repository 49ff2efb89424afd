package tsunagu.rules.evidence.linux;

import java.util.Optional;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code /etc/udev/rules.d/70-persistent-net.rules}, which binds names to MAC addresses.
 *
 * <pre>
 * SUBSYSTEM=="net", ACTION=="add", DRIVERS=="?*", ATTR{address}=="00:0d:3a:11:22:33", KERNEL=="eth*", NAME="eth0"
 * </pre>
 */
public final class UdevRulesParser implements EvidenceParser {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:ATTRS?|SYSFS)\\{address} ?== ?[\"“”]([0-9A-Fa-f:-]{12,17})[\"“”]");
    private static final Pattern NAME = Pattern.compile("NAME ?:?= ?[\"“”]([\\w.-]{1,20})[\"“”]");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        return opens(text, from) ? new Reading(text, from).read(from) : Optional.empty();
    }

    private static boolean opens(Text text, int from) {
        var line = text.line(from);
        return isRule(line)
                || line.contains("persistent-net")
                        && (line.startsWith("#") || Shell.file(line).isPresent())
                        && Shell.belowRemarks(text, from)
                                .filter(UdevRulesParser::isRule)
                                .isPresent();
    }

    private static boolean isRule(Line line) {
        return line.contains("{address}")
                && !line.startsWith("#")
                && line.contains("NAME")
                && ADDRESS.matcher(line.text()).find();
    }

    /** One pass over the lines of the file. */
    private static final class Reading extends Pass {

        Reading(Text text, int from) {
            super(text, from);
        }

        Optional<Excerpt> read(int from) {
            pass(from);
            return excerpt("udev-net-rules", Completeness.WHOLE);
        }

        @Override
        boolean take(Line line) {
            if (!isRule(line)) {
                return isFirst(line) || line.startsWith("#") && !Shell.isPrompt(line);
            }
            var address = ADDRESS.matcher(line.text());
            var name = NAME.matcher(line.text());
            if (address.find() && name.find()) {
                note(Field.FILE_MAC, name.group(1), Addresses.mac(address.group(1)), line);
            }
            return true;
        }
    }
}
