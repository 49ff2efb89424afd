package tsunagu.rules.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What one pattern of a rule tests, taken one by one: what is left over, nobody has understood. */
final class Tests {

    private static final Pattern WORD = Pattern.compile("\"([^\"\\\\]*)\"|(\\$\\w+)|Certainty\\.(\\w+)|(true|false)");
    private static final String TERM = "(?:\"[^\"\\\\]*\"|\\$\\w+|Certainty\\.\\w+|true|false)";
    static final String LIST = TERM + "(?:\\s*,\\s*" + TERM + ")*";

    private final List<String> left;

    Tests(List<String> tests) {
        this.left = new ArrayList<>(tests);
    }

    /** What the rest of the rule calls this field by. */
    Optional<String> named(String field) {
        return take("(\\$\\w+) : " + field).map(match -> match.group(1));
    }

    /** The values that this field may have, by the first test of it. */
    Choice choice(String field) {
        return found(field).orElse(Choice.ANY);
    }

    /** The same by every test of it. */
    List<Choice> choices(String field) {
        var choices = new ArrayList<Choice>();
        for (var next = found(field); next.isPresent(); next = found(field)) {
            choices.add(next.get());
        }
        return choices;
    }

    /** The words behind this operator, of each test that has it. */
    List<String> words(String operator) {
        var words = new ArrayList<String>();
        for (var next = take(operator + " (" + LIST + ")");
                next.isPresent();
                next = take(operator + " (" + LIST + ")")) {
            words.addAll(words(next.get()));
        }
        return words;
    }

    Optional<MatchResult> take(String test) {
        var pattern = Pattern.compile(test);
        for (var one : left) {
            var match = pattern.matcher(one);
            if (match.matches()) {
                left.remove(one);
                return Optional.of(match.toMatchResult());
            }
        }
        return Optional.empty();
    }

    List<String> left() {
        return left;
    }

    static List<String> list(String words) {
        return WORD.matcher(words).results().map(Tests::word).toList();
    }

    private Optional<Choice> found(String field) {
        var one = take(field + " (==|!=) (" + TERM + ")");
        var many = one.isPresent() ? one : take(field + " (in|not in) \\((" + LIST + ")\\)");
        return many.map(match -> new Choice(match.group(1).matches("!=|not in"), words(match)));
    }

    private static List<String> words(MatchResult match) {
        return list(match.group(match.groupCount()));
    }

    private static String word(MatchResult word) {
        if (word.group(3) != null) {
            return word.group(3).toLowerCase(java.util.Locale.ROOT);
        }
        return word.group(1) != null ? word.group(1) : word.group();
    }
}
