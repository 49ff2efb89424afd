package tsunagu.rules.evidence.linux;

import java.util.Arrays;
import java.util.List;
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
 * Reads {@code systemctl is-active} and {@code is-enabled}, whose answers mean nothing without the command.
 *
 * <pre>
 * azureuser@vm-app01:~$ systemctl is-active sshd
 * inactive
 * </pre>
 */
public final class SystemctlIsActiveParser implements EvidenceParser {

    private static final Pattern COMMAND = Pattern.compile("systemctl is-(active|enabled)((?: [\\w@.-]{1,60}){1,10})");
    private static final Map<String, String> STATES = Map.of(
            "active", "running",
            "inactive", "stopped",
            "failed", "failed",
            "activating", "start-pending",
            "deactivating", "stop-pending");
    private static final List<String> STARTS =
            List.of("enabled", "disabled", "masked", "static", "indirect", "enabled-runtime", "alias", "generated");
    private static final List<String> UNKNOWN = List.of("unknown", "not-found");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        if (!text.line(from).contains("systemctl is-")) {
            return Optional.empty();
        }
        return Shell.command(text.line(from))
                .map(COMMAND::matcher)
                .filter(java.util.regex.Matcher::matches)
                .flatMap(it -> new Reading(text, from, it.group(1).equals("active"), units(it.group(2))).read());
    }

    private static List<String> units(String written) {
        return Arrays.stream(written.strip().split(" +"))
                .map(it -> it.replaceFirst("\\.service$", ""))
                .toList();
    }

    /** One pass over the answers: one for each service, in their order. */
    private static final class Reading extends Pass {

        private final Text text;
        private final int from;
        private final boolean isState;
        private final List<String> units;
        private final List<Line> answers = new java.util.ArrayList<>();

        Reading(Text text, int from, boolean isState, List<String> units) {
            super(text, from);
            this.text = text;
            this.from = from;
            this.isState = isState;
            this.units = units;
        }

        Optional<Excerpt> read() {
            pass(from + 1);
            if (answers.isEmpty()) {
                return Optional.empty();
            }
            for (var unit = 0; unit < units.size() && answers.size() == units.size(); unit++) {
                say(units.get(unit), answers.get(unit));
            }
            return excerpt("systemctl-is", answers.size() < units.size() ? Completeness.CUT : Completeness.WHOLE);
        }

        @Override
        boolean take(Line line) {
            var isAnswer = UNKNOWN.contains(line.text())
                    || (isState ? STATES.containsKey(line.text()) : STARTS.contains(line.text()));
            if (isAnswer) {
                answers.add(line);
            }
            return isAnswer;
        }

        private void say(String unit, Line answer) {
            if (isState) {
                note(Field.SERVICE_STATE, unit, STATES.getOrDefault(answer.text(), ""), answer);
            } else if (STARTS.contains(answer.text())) {
                note(Field.SERVICE_START, unit, answer.text(), answer);
            }
        }
    }
}
