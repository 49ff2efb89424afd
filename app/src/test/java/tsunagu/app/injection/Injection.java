package tsunagu.app.injection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Words that somebody hides in a message, a file or an article for a model to obey; {@code src/test/injections.txt}
 * holds one a line.
 *
 * @param number counted from nought
 */
record Injection(int number, String text) {

    /** So many characters in a row are no accident. */
    private static final int TRACE = 12;

    private static final Path FILE = Path.of("src/test/injections.txt");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:n|u([0-9A-F]{4}))");
    private static final Pattern JAPANESE = Pattern.compile("[ぁ-ヿ一-鿿]");

    static final List<Injection> ALL = read();

    private static List<Injection> read() {
        try {
            var lines = Files.readAllLines(FILE);
            return IntStream.range(0, lines.size())
                    .mapToObj(number -> new Injection(number, unescaped(lines.get(number))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String line) {
        return ESCAPE.matcher(line).replaceAll(found -> {
            var code = found.group(1);
            var character = code == null ? "\n" : Character.toString((char) Integer.parseInt(code, 16));
            return java.util.regex.Matcher.quoteReplacement(character);
        });
    }

    String language() {
        return JAPANESE.matcher(text).find() ? "ja" : "en";
    }

    /** Whether a part of it stands there that does not stand in our own words as well. */
    boolean leftATraceIn(String words, String ours) {
        return IntStream.rangeClosed(0, text.length() - TRACE)
                .mapToObj(start -> text.substring(start, start + TRACE))
                .anyMatch(part -> words.contains(part) && !ours.contains(part));
    }

    @Override
    public String toString() {
        return "#" + (number + 1) + " " + text;
    }
}
