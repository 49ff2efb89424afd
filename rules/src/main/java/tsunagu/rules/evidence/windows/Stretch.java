package tsunagu.rules.evidence.windows;

import java.util.function.IntPredicate;
import java.util.function.Predicate;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/** Lines that follow one another and belong to one output; blank ones may stand between them. */
final class Stretch {

    private Stretch() {}

    /** The index behind the last line that is taken; reading ends at the first that is not. */
    static int end(Text text, int from, IntPredicate takes) {
        var end = from;
        for (var index = from; index < text.size(); index++) {
            var isBlank = isBlank(text.line(index));
            if (!isBlank && !takes.test(index)) {
                return end;
            }
            end = isBlank ? end : index + 1;
        }
        return end;
    }

    /** Mail programs mark blank lines as well. */
    static boolean isBlank(Line line) {
        return line.isBlank() || line.text().length() < 4 && line.text().chars().allMatch(it -> it == '>' || it == '|');
    }

    /** Whether the output goes on behind this line, which says nothing by itself. */
    static boolean goesOnBehind(Text text, int index, Predicate<Line> belongs) {
        return !Command.isPrompt(text.line(index))
                && Command.next(text, index + 1)
                        .filter(next -> belongs.test(text.line(next)))
                        .isPresent();
    }

    /** Whether another command follows, so that the output was pasted to its end. */
    static boolean isFollowedByPrompt(Text text, int end) {
        return Command.next(text, end)
                .filter(next -> Command.isPrompt(text.line(next)))
                .isPresent();
    }
}
