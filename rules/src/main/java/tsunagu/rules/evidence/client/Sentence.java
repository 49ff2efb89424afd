package tsunagu.rules.evidence.client;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence of a program's error text, to be found in squeezed text: in whatever width, with or without blanks, and
 * broken over lines anywhere.
 *
 * @param heads how it may begin; empty when it begins with a name
 * @param value what it says of the connection; empty for sentences that only stand around others
 */
record Sentence(Pattern pattern, List<String> heads, String value) {

    /** How many letters of its beginning are compared first. */
    static final int HEAD = 3;

    private static final String LEFT_OUT = "ー、。,";
    private static final String GAP = "[ \\n]{0,2}";
    private static final Map<String, String> OPEN = Map.of(
            "{name}", "(?:\"[^\"\\n]{1,80}\"|「[^」\\n]{1,80}」|[\"「]?[a-z0-9._:@*/%?=-]{1,120}[\"」]?)" + GAP,
            "{address}", "\\d[0-9a-f.:]{3,40}" + GAP,
            "{rest}", "[^\\n]{0,160}");

    /**
     * @param written the words; {@code <a|b>} stands for either, {@code {name}} for a name, {@code {address}} for an
     *     address, {@code {rest}} for the rest of the line
     */
    static Sentence of(String value, String written) {
        return new Sentence(Pattern.compile(expression(written)), heads(written), value);
    }

    /**
     * Text without marks of punctuation that people and programs set as they like, in small letters. Line ends stay.
     */
    static String squeezed(String text) {
        var squeezed = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var letter = straight(text.charAt(at));
            var isDoubled = letter == ' ' && !squeezed.isEmpty() && squeezed.charAt(squeezed.length() - 1) == ' ';
            if (!isDoubled && LEFT_OUT.indexOf(letter) < 0) {
                squeezed.append(Character.toLowerCase(letter));
            }
        }
        return squeezed.toString().replace("cannot", "can't");
    }

    private static char straight(char letter) {
        return switch (letter) {
            case '‘', '’' -> '\'';
            case '“', '”' -> '"';
            default -> letter;
        };
    }

    /** The first letters of squeezed text, without blanks and line ends; shorter at its end. */
    static String head(CharSequence squeezed, int from) {
        var head = new StringBuilder();
        for (var at = from; at < squeezed.length() && head.length() < HEAD; at++) {
            if (squeezed.charAt(at) > ' ') {
                head.append(squeezed.charAt(at));
            }
        }
        return head.toString();
    }

    private static String expression(String written) {
        var expression = new StringBuilder();
        var text = squeezed(written).replace(" ", "");
        for (var at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '<' -> expression.append("(?:");
                case '>' -> expression.append(')');
                case '|' -> expression.append('|');
                case '{' -> {
                    var end = text.indexOf('}', at);
                    expression.append(OPEN.get(text.substring(at, end + 1)));
                    at = end;
                }
                default ->
                    expression.append(Pattern.quote(text.substring(at, at + 1))).append(GAP);
            }
        }
        return expression.toString();
    }

    private static List<String> heads(String written) {
        var text = squeezed(written).replace(" ", "");
        var close = text.indexOf('>');
        if (text.startsWith("{")) {
            return List.of();
        }
        var beginnings = text.startsWith("<")
                ? Arrays.stream(text.substring(1, close).split("\\|")).map(it -> it + text.substring(close + 1))
                : Stream.of(text);
        return beginnings.map(it -> it.substring(0, HEAD)).toList();
    }
}
