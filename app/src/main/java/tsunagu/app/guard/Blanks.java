package tsunagu.app.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence with a blank such as {@code ‹A›} in the place of everything in it that has to stay to the letter:
 * numbers, addresses, names of things on the screen, paths, values.
 */
record Blanks(String text, List<String> filling) {

    private static final Pattern BLANK = Pattern.compile("‹[A-Z]›");

    private static final Pattern TO_THE_LETTER = Pattern.compile("「[^」]*」|\"[^\"]*\"|`[^`]*`"
            + "|(?=[A-Za-z0-9_./:=\\\\-]*(?:[0-9_/=\\\\:]|[A-Za-z]\\.[A-Za-z]))"
            + "[A-Za-z0-9](?:[A-Za-z0-9_./:=\\\\-]*[A-Za-z0-9])?");
    private static final Pattern TECHNICAL = Pattern.compile(".*[0-9_/=\\\\:「\"`].*|.*\\w\\.\\w.*");

    private static final int MOST = 26;

    static Blanks in(String sentence) {
        var filling = new ArrayList<String>();
        var text = TO_THE_LETTER.matcher(sentence).replaceAll(found -> {
            if (filling.size() == MOST || !TECHNICAL.matcher(found.group()).matches()) {
                return java.util.regex.Matcher.quoteReplacement(found.group());
            }
            filling.add(found.group());
            return "‹" + (char) ('A' + filling.size() - 1) + "›";
        });
        return new Blanks(text, filling);
    }

    /** The text cut at its blanks, which are kept. */
    static List<String> split(String text) {
        var stretches = new ArrayList<String>();
        var from = 0;
        for (var blank : BLANK.matcher(text).results().toList()) {
            stretches.add(text.substring(from, blank.start()));
            stretches.add(blank.group());
            from = blank.end();
        }
        stretches.add(text.substring(from));
        return stretches;
    }

    static boolean isBlank(String word) {
        return word.length() == 3 && BLANK.matcher(word).matches();
    }

    static String without(String text) {
        return BLANK.matcher(text).replaceAll("");
    }

    /** Each blank once, in the order they had. */
    boolean allIn(String words) {
        return BLANK.matcher(words)
                .results()
                .map(found -> found.group())
                .toList()
                .equals(BLANK.matcher(text)
                        .results()
                        .map(found -> found.group())
                        .toList());
    }

    /** The words with everything put where its blank is; what only looks like a blank of ours stays. */
    String filled(String words) {
        return BLANK.matcher(words)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(filling(found.group())));
    }

    private String filling(String blank) {
        var place = blank.charAt(1) - 'A';
        return place < filling.size() ? filling.get(place) : blank;
    }
}
