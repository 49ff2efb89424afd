package tsunagu.rules.evidence.linux;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads the serial log, {@code waagent.log}, {@code cloud-init.log} and the journal: a run of lines of a log, of which
 * it notes the signs that point to a cause, each with its first line. A single line is read when it is nothing but such
 * a sign.
 *
 * <pre>
 * [   12.345678] hv_netvsc 000d3a11-2233-000d-3a11-2233000d3a11 eth0: VF registering: eth1
 * Bringing up interface eth0:  Device eth0 has different MAC address than expected, ignoring.
 * </pre>
 */
public final class BootLogParser implements EvidenceParser {

    private static final int FEWEST_LINES = 5;
    private static final int FEWEST_GUESSES = 5;

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var line = text.line(from).text();
        return LogLine.isDated(line) || Signs.alone(line).findAny().isPresent()
                ? new Reading(text, from).read(from)
                : Optional.empty();
    }

    /** One pass over a run of lines. */
    private static final class Reading extends Pass {

        private final Set<Signs.Seen> seen = new HashSet<>();
        private int lines;
        private int guesses;
        private Line firstGuess;
        private boolean isOfBoot;

        Reading(Text text, int from) {
            super(text, from);
        }

        Optional<Excerpt> read(int from) {
            pass(from);
            if (guesses >= FEWEST_GUESSES) {
                note(Field.LOG_SIGN, "brute-force", "seen", firstGuess);
            }
            return isEmpty() && lines < FEWEST_LINES
                    ? Optional.empty()
                    : excerpt(isOfBoot ? "boot-log" : "log", Completeness.WHOLE);
        }

        @Override
        boolean take(Line line) {
            var words = line.text();
            var dated = LogLine.isDated(words);
            var signs = dated ? Signs.on(words) : Signs.alone(words);
            var any = note(signs, line);
            if (!dated && !any) {
                return LogLine.isFurther(words, line.indent());
            }
            lines++;
            isOfBoot |= LogLine.isOfBoot(words) || !dated;
            guess(words, line);
            return true;
        }

        private boolean note(Stream<Signs.Seen> signs, Line line) {
            var found = signs.toList();
            found.stream().filter(seen::add).forEach(it -> note(Field.LOG_SIGN, it.id(), it.value(), line));
            return !found.isEmpty();
        }

        private void guess(String words, Line line) {
            if (Signs.isGuess(words)) {
                firstGuess = guesses == 0 ? line : firstGuess;
                guesses++;
            }
        }
    }
}
