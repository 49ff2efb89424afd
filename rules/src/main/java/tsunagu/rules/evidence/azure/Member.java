package tsunagu.rules.evidence.azure;

import java.util.Optional;
import java.util.stream.IntStream;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * A line on which PowerShell prints one member of an object: {@code ProvisioningState : Succeeded}.
 *
 * @param at the column of the colon, which all members of one object share
 * @param isNarrow whether blanks in front of the colon were lost
 */
record Member(String key, String value, int at, boolean isNarrow, Line line) {

    /** How many blank lines may stand within one output. */
    static final int MOST_BLANKS = 2;

    private static final int WIDEST = 60;

    static Optional<Member> of(Line line) {
        var text = line.text();
        var colon = text.indexOf(" :");
        if (colon <= 0 || colon > WIDEST || !Character.isUpperCase(text.charAt(0))) {
            return Optional.empty();
        }
        var key = text.substring(0, colon).stripTrailing();
        var rest = text.substring(colon + 2);
        var fits = key.chars().allMatch(Member::isOfKey) && (rest.isEmpty() || rest.startsWith(" "));
        return fits
                ? Optional.of(new Member(key, rest.strip(), line.indent() + colon, key.length() == colon, line))
                : Optional.empty();
    }

    /** The member above this line, if nothing else stands between; pasting doubles line ends at times. */
    static Optional<Member> above(Text text, int index) {
        return IntStream.rangeClosed(1, Math.min(MOST_BLANKS + 1, index))
                .mapToObj(back -> text.line(index - back))
                .filter(line -> !line.isBlank())
                .findFirst()
                .flatMap(Member::of);
    }

    private static boolean isOfKey(int letter) {
        return letter < 128 && Character.isLetterOrDigit(letter) || letter == '[' || letter == ']';
    }

    /** Whether both belong to one object. */
    boolean isBeside(Member other) {
        return at == other.at || isNarrow;
    }
}
