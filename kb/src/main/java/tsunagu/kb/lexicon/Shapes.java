package tsunagu.kb.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that only a regular expression can tell, each tried only where it can begin. */
final class Shapes {

    private record Shape(Group group, Pattern pattern, int number) {}

    private final Map<Character, List<Shape>> byFirstLetter = new HashMap<>();
    private final List<Shape> anywhere = new ArrayList<>();
    private int count;

    void add(Group group, Pattern pattern) {
        var shape = new Shape(group, pattern, count++);
        FirstLetters.of(pattern.pattern())
                .ifPresentOrElse(
                        letters -> letters.forEach(letter -> byFirstLetter
                                .computeIfAbsent(letter, none -> new ArrayList<>())
                                .add(shape)),
                        () -> anywhere.add(shape));
    }

    /** Every match in the text; those of one shape do not overlap. */
    void in(String text, List<Word> found) {
        anywhere.forEach(shape -> seek(shape, text, found));
        var matchers = new Matcher[count];
        var taken = new int[count];
        for (var i = 0; i < text.length(); i++) {
            for (var shape : byFirstLetter.getOrDefault(text.charAt(i), List.of())) {
                if (i >= taken[shape.number]) {
                    taken[shape.number] = tryAt(i, shape, matcher(shape, text, matchers), found);
                }
            }
        }
    }

    private static Matcher matcher(Shape shape, String text, Matcher[] matchers) {
        if (matchers[shape.number] == null) {
            matchers[shape.number] =
                    shape.pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }
        return matchers[shape.number];
    }

    /** Where the next match of this shape may begin. */
    private static int tryAt(int start, Shape shape, Matcher matcher, List<Word> found) {
        if (!matcher.region(start, matcher.regionEnd()).lookingAt() || matcher.end() == start) {
            return start + 1;
        }
        found.add(Longest.word(start, matcher.end(), Set.of(shape.group)));
        return matcher.end();
    }

    private static void seek(Shape shape, String text, List<Word> found) {
        var matches = shape.pattern.matcher(text);
        while (matches.find()) {
            if (matches.end() > matches.start()) {
                found.add(Longest.word(matches.start(), matches.end(), Set.of(shape.group)));
            }
        }
    }
}
