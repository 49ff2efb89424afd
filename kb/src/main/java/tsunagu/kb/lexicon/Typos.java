package tsunagu.kb.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Slips of the finger: a word nobody knows that is one letter away from one of ours (left out, doubled, wrong, or swapped
 * with its neighbour) is read as ours. Words that may be meant as they stand are never touched: known ones, short ones,
 * and pieces of names and paths.
 */
final class Typos {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 24;
    private static final int SHORTEST_KATAKANA = 4;
    private static final String OF_NAMES = "_-/\\@=:";

    private final Set<String> known = new HashSet<>();

    /** Each of our words under itself and under what is left of it without one letter. */
    private final Map<String, Set<String>> ours = new HashMap<>();

    /** Words that are right as they stand. */
    void know(String text) {
        each(Normal.of(text).text(), (start, word) -> known.add(word));
    }

    /** Words people are expected to say, and so to mistype. */
    void expect(String text) {
        each(text, (start, word) -> {
            known.add(word);
            if (isLongEnough(word)) {
                without(word)
                        .forEach(rest -> ours.computeIfAbsent(rest, none -> new HashSet<>())
                                .add(word));
            }
        });
    }

    /** The text with every slip mended; each letter still knows where it stood. */
    Normal mend(Normal normal) {
        var slips = new ArrayList<Slip>();
        each(
                normal.text(),
                (start, word) -> mended(normal.text(), start, word)
                        .ifPresent(right -> slips.add(new Slip(start, start + word.length(), right))));
        return slips.isEmpty() ? normal : mend(normal, slips);
    }

    private record Slip(int start, int end, String right) {}

    private static Normal mend(Normal normal, List<Slip> slips) {
        var letters = new Letters(normal.length());
        var at = 0;
        for (var slip : slips) {
            copy(normal, at, slip.start(), letters);
            gap(normal, slip.start(), letters);
            letters.add(slip.right(), normal.originalStart(slip.start()), normal.originalEnd(slip.end()));
            at = slip.end();
        }
        copy(normal, at, normal.length(), letters);
        return letters.done();
    }

    private static void copy(Normal normal, int start, int end, Letters letters) {
        for (var i = start; i < end; i++) {
            gap(normal, i, letters);
            letters.add(normal.text().charAt(i), normal.originalStart(i), normal.originalEnd(i + 1));
        }
    }

    private static void gap(Normal normal, int at, Letters letters) {
        if (normal.hasGapAt(at)) {
            letters.gap();
        }
    }

    private Optional<String> mended(String text, int start, String word) {
        var end = start + word.length();
        if (known.contains(word) || !isLongEnough(word) || isPieceOfName(text, start, end)) {
            return Optional.empty();
        }
        var candidates = new HashSet<String>();
        without(word)
                .forEach(rest -> ours.getOrDefault(rest, Set.of()).stream()
                        .filter(right -> isOneSlip(word, right))
                        .forEach(candidates::add));
        return candidates.size() == 1 ? Optional.of(candidates.iterator().next()) : Optional.empty();
    }

    private static boolean isLongEnough(String word) {
        var shortest = Script.isKatakana(word.charAt(0)) ? SHORTEST_KATAKANA : SHORTEST;
        return word.length() >= shortest && word.length() <= LONGEST;
    }

    private static boolean isPieceOfName(String text, int start, int end) {
        return start > 0 && (OF_NAMES + ".").indexOf(text.charAt(start - 1)) >= 0
                || end < text.length() && OF_NAMES.indexOf(text.charAt(end)) >= 0
                || end + 1 < text.length() && text.charAt(end) == '.' && Script.isLatin(text.charAt(end + 1));
    }

    /** The word itself and all that is left of it without one letter. */
    private static Collection<String> without(String word) {
        var rests = new ArrayList<String>();
        rests.add(word);
        for (var i = 0; i < word.length(); i++) {
            rests.add(word.substring(0, i) + word.substring(i + 1));
        }
        return rests;
    }

    /** One letter too many, too few, wrong, or swapped with its neighbour; people rarely miss the first. */
    static boolean isOneSlip(String word, String right) {
        if (word.charAt(0) != right.charAt(0)) {
            return false;
        }
        var same = 0;
        while (same < Math.min(word.length(), right.length()) && word.charAt(same) == right.charAt(same)) {
            same++;
        }
        var ofWord = word.substring(same);
        var ofRight = right.substring(same);
        return isTail(ofWord, 1, ofRight, 0)
                || isTail(ofWord, 0, ofRight, 1)
                || isTail(ofWord, 1, ofRight, 1)
                || isSwapped(ofWord, ofRight);
    }

    private static boolean isSwapped(String word, String right) {
        return word.length() > 1
                && right.length() > 1
                && word.charAt(0) == right.charAt(1)
                && word.charAt(1) == right.charAt(0)
                && isTail(word, 2, right, 2);
    }

    private static boolean isTail(String word, int from, String right, int rightFrom) {
        return word.length() >= from
                && right.length() >= rightFrom
                && word.substring(from).equals(right.substring(rightFrom));
    }

    /** Every run of Latin letters and every run of katakana, with its place. */
    private static void each(String text, BiConsumer<Integer, String> found) {
        for (var start = 0; start < text.length(); ) {
            var end = start + 1;
            if (isLetter(text.charAt(start))) {
                while (end < text.length() && isSameKind(text.charAt(start), text.charAt(end))) {
                    end++;
                }
                found.accept(start, text.substring(start, end));
            }
            start = end;
        }
    }

    private static boolean isSameKind(char first, char next) {
        return isLetter(next) && Script.isKatakana(first) == Script.isKatakana(next);
    }

    /** A word with a digit or an underscore in it is one run, and none of ours. */
    private static boolean isLetter(char c) {
        return Script.isLatin(c) || Script.isKatakana(c);
    }
}
