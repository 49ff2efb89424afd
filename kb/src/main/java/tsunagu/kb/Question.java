package tsunagu.kb;

import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody asks, cut into words.
 *
 * @param text no longer than we care to read
 * @param notions its words in order, each with what else is said for it
 * @param pairs its pairs of Japanese letters and its other words as they are written
 */
record Question(String text, String language, List<Notion> notions, List<String> pairs) {

    private static final int LONGEST = 500;
    private static final int MOST_WORDS = 64;

    static Question of(String asked, Analysis analysis) {
        var text = shortened(asked);
        var pairs = Token.terms(text, analysis.pairs(), MOST_WORDS);
        return new Question(text, Languages.ofQuestion(text), analysis.notions(text, MOST_WORDS), telling(pairs));
    }

    boolean isEmpty() {
        return notions.isEmpty() && pairs.isEmpty();
    }

    Stream<Token> tokens() {
        return notions.stream().flatMap(notion -> notion.tokens().stream());
    }

    /** Which share of its words stand neither in this passage nor above it, in any wording we know. */
    double leftOpenBy(Entry entry) {
        var found = Marks.of(this).in(entry.written()).stream()
                .map(Marks.Match::word)
                .distinct()
                .count();
        return notions.isEmpty() ? 1 : Math.max(0, 1 - (double) found / notions.size());
    }

    /** The question itself when it is a single Japanese letter. */
    boolean isOneLetter() {
        return pairs.size() == 1
                && pairs.getFirst().length() == 1
                && Languages.isJapanese(pairs.getFirst().charAt(0));
    }

    /** Without the pairs of hiragana only, which are mostly endings, unless there is nothing else. */
    private static List<String> telling(List<String> pairs) {
        var telling = pairs.stream()
                .filter(pair -> !pair.codePoints().allMatch(Question::isHiragana))
                .distinct()
                .toList();
        return telling.isEmpty() ? pairs.stream().distinct().toList() : telling;
    }

    private static boolean isHiragana(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HIRAGANA;
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
