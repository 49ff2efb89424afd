package tsunagu.kb.lexicon;

import java.util.List;

/** The narrowest piece of a clause that holds all words of a frame. */
record Window(Clause clause, List<Word> words, int start, int end) {

    static Window of(Clause clause, List<Word> words) {
        return new Window(
                clause,
                words,
                words.stream().mapToInt(Word::start).min().orElseThrow(),
                words.stream().mapToInt(Word::end).max().orElseThrow());
    }

    /** Does the mood stand among the words of the frame, and is it not a piece of one of them? */
    boolean holds(Word mood) {
        return mood.start() >= start && mood.start() < end && words.stream().noneMatch(word -> isPiece(mood, word));
    }

    /** Is it one of the words of the frame, or a piece of one? */
    boolean speaksOf(Word setting) {
        return words.stream().anyMatch(word -> word.start() < setting.end() && setting.start() < word.end());
    }

    private static boolean isPiece(Word mood, Word word) {
        return word.start() <= mood.start()
                && mood.start() < word.end()
                && (mood.start() > word.start() || mood.end() <= word.end());
    }

    /** Does it hold one half of a bracket only? Then its words belong to different statements. */
    boolean breaksBracket() {
        var depth = 0;
        for (var i = start; i < end; i++) {
            depth += clause.text().charAt(i) == '(' ? 1 : clause.text().charAt(i) == ')' ? -1 : 0;
        }
        return depth != 0;
    }
}
