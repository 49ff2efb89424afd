package tsunagu.rules.evidence.windows;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/** A command, mostly at a prompt such as {@code PS C:\> Get-NetAdapter}, which stands before what it printed. */
final class Command {

    private static final Pattern PROMPT =
            Pattern.compile("(?:\\[[^\\]]{1,80}]: )?(?:PS [^>]{1,200}|[A-Za-z]:\\\\[^>]{0,200})> ?(.*)");

    /** What looks like a command and not like a sentence about one. */
    private static final Pattern TYPED = Pattern.compile("[\\x20-\\x7E]{1,300}(?<![.,:;!?])");

    private Command() {}

    static boolean isPrompt(Line line) {
        return mayBePrompt(line.text()) && PROMPT.matcher(line.text()).matches();
    }

    /** The index at which output begins: behind the command if one of these, in any case, is typed here, else here. */
    static int behind(Text text, int from, String... commands) {
        return isOneOf(text.line(from), commands) ? next(text, from + 1).orElse(from) : from;
    }

    /** The index of the first line that is not blank. */
    static Optional<Integer> next(Text text, int from) {
        return Stream.iterate(from, index -> index < text.size(), index -> index + 1)
                .filter(index -> !Stretch.isBlank(text.line(index)))
                .findFirst();
    }

    private static boolean isOneOf(Line line, String... commands) {
        return typed(line)
                .map(typed -> begins(typed, commands))
                .orElseGet(() -> begins(line.text(), commands)
                        && TYPED.matcher(line.text()).matches());
    }

    private static Optional<String> typed(Line line) {
        var prompt = PROMPT.matcher(line.text());
        return mayBePrompt(line.text()) && prompt.matches() ? Optional.of(prompt.group(1)) : Optional.empty();
    }

    private static boolean begins(String typed, String... commands) {
        return Stream.of(commands).anyMatch(command -> typed.regionMatches(true, 0, command, 0, command.length()));
    }

    private static boolean mayBePrompt(String text) {
        return text.startsWith("PS ") || text.startsWith("[") || text.startsWith(":\\", 1);
    }
}
