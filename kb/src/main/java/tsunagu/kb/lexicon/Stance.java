package tsunagu.kb.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the words of a window are meant, and up to where in the text this is said. */
record Stance(Mood mood, int start, int end) {

    private static final int ARTICLE = 8;
    private static final int OPENING = 8;
    private static final int PARTICLE = 1;

    /** Japanese says it after the verb, English before it, either may say it in between. */
    static Stance of(Window window) {
        return denial(window)
                .or(() -> Stream.of(near(window), tail(window), farTail(window), opening(window.clause()))
                        .map(Stance::decisive)
                        .flatMap(Optional::stream)
                        .findFirst())
                .map(word -> new Stance(
                        word.mood(), Math.min(window.start(), word.start()), Math.max(window.end(), word.end())))
                .orElseGet(() -> new Stance(Mood.ASSERTED, window.start(), window.end()));
    }

    Stance supposedIf(boolean supposed) {
        return supposed && (mood == Mood.ASSERTED || mood == Mood.PAST) ? new Stance(Mood.SUPPOSED, start, end) : this;
    }

    /** The first that is more than a time or a figure of speech; now and again count for less than not. */
    private static Optional<Word> decisive(List<Word> moods) {
        return moods.isEmpty() ? Optional.empty() : moods.stream().min(Comparator.comparingInt(Stance::weakness));
    }

    private static int weakness(Word mood) {
        return switch (mood.mood()) {
            case PAST, ASSERTED -> 2;
            case RESOLVED -> 1;
            default -> 0;
        };
    }

    /** "not the IP": a word of the window is denied in favour of another. */
    private static Optional<Word> denial(Window window) {
        if (window.clause().denied().isEmpty()) {
            return Optional.empty();
        }
        return window.clause().denied().entrySet().stream()
                .filter(denial -> window.speaksOf(denial.getValue()))
                .map(Map.Entry::getKey)
                .min(Comparator.comparingInt(Word::start));
    }

    /** The moods before the window and in it, save those that deny another setting than it speaks of. */
    private static List<Word> near(Window window) {
        var moods = new ArrayList<>(head(window));
        moods.addAll(inside(window));
        moods.removeIf(mood -> deniesAnother(window, mood));
        return moods;
    }

    private static boolean deniesAnother(Window window, Word mood) {
        var setting = window.clause().denied().get(mood);
        return setting != null && !window.speaksOf(setting);
    }

    /** The moods before the window, nearest first, back to what another statement is about. */
    private static List<Word> head(Window window) {
        var clause = window.clause();
        var from = headStart(window);
        return clause.moods().reversed().stream()
                .filter(word -> word.start() >= from && word.start() < window.start() && leads(clause, word))
                .takeWhile(word -> word.mood() != Mood.STOP)
                .toList();
    }

    private static int headStart(Window window) {
        var clause = window.clause();
        return clause.things().stream()
                .filter(word -> word.end() <= window.start())
                .filter(word -> !isJoined(clause, word.end(), window.start()))
                .mapToInt(Word::end)
                .max()
                .orElse(clause.start());
    }

    /** "ping or ssh", "set a static IP": what is said of the one is said of the other. */
    private static boolean isJoined(Clause clause, int end, int start) {
        var text = clause.text();
        return Stream.of(" or ", "/", " nor ").anyMatch(joint -> text.startsWith(joint, end))
                || start - end <= ARTICLE
                        && text.charAt(end) == ' '
                        && clause.moods().stream().noneMatch(word -> word.start() >= end && word.end() <= start);
    }

    /** English moods come first, and so do a few Japanese ones: もし, 以前は, 来週. */
    private static boolean leads(Clause clause, Word mood) {
        return isEnglish(clause, mood) || mood.isIn("if") || mood.isIn("once") || mood.isIn("soon");
    }

    /** An English question opens with its mood: "would a restart …", and so does a condition: もし. */
    private static List<Word> opening(Clause clause) {
        return clause.moods().stream()
                .filter(word -> word.start() <= clause.start() + OPENING)
                .filter(word -> isEnglish(clause, word) || word.isIn("if"))
                .filter(word -> word.mood() == Mood.SUPPOSED || word.mood() == Mood.WISHED)
                .toList();
    }

    private static List<Word> inside(Window window) {
        return window.clause().moods().stream()
                .filter(word -> window.holds(word) && word.mood() != Mood.STOP)
                .filter(word -> isEnglish(window.clause(), word) || isInflection(window, word))
                .toList();
    }

    /** Does the mood belong to a word of the clause right before it, as in 変えて-ない? */
    private static boolean isInflection(Window window, Word mood) {
        var clause = window.clause();
        var from = clause.words().stream()
                .filter(word -> word.end() <= mood.start())
                .mapToInt(Word::end)
                .max()
                .orElse(window.start());
        var between = clause.text().substring(from, Math.max(from, mood.start()));
        return between.chars().allMatch(c -> Script.isHiragana((char) c) && "をがので".indexOf(c) < 0);
    }

    /** The moods after the window, as far as the next thing that is talked about. */
    private static List<Word> tail(Window window) {
        return moods(window, firstThing(window.clause(), window.end()));
    }

    /** What is wished or asked with the next verb: 固定 IP を-設定-したい. */
    private static List<Word> farTail(Window window) {
        var clause = window.clause();
        var verb = firstThing(clause, window.end());
        if (verb == clause.end() || verb - window.end() > PARTICLE || isEnglish(clause, verb - 1)) {
            return List.of();
        }
        return moods(window, firstThing(clause, verb + 1)).stream()
                .filter(word -> word.mood() != Mood.NEGATED)
                .toList();
    }

    private static int firstThing(Clause clause, int from) {
        return clause.things().stream()
                .filter(word -> word.start() >= from)
                .mapToInt(Word::start)
                .findFirst()
                .orElse(clause.end());
    }

    private static List<Word> moods(Window window, int until) {
        return window.clause().moods().stream()
                .filter(word -> word.start() >= window.end() && word.start() < until)
                .takeWhile(word -> word.mood() != Mood.STOP && !word.isIn("not-to"))
                .filter(word -> !deniesAnother(window, word))
                .toList();
    }

    private static boolean isEnglish(Clause clause, Word word) {
        return isEnglish(clause, word.start());
    }

    private static boolean isEnglish(Clause clause, int at) {
        return Script.isLatin(clause.text().charAt(at)) || clause.text().charAt(at) == ' ';
    }
}
