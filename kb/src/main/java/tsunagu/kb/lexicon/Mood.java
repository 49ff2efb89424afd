package tsunagu.kb.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How a person means what they say. */
enum Mood {
    /** It is so. */
    ASSERTED,
    /** It is not so. */
    NEGATED,
    /** They want it, plan it or ask how. */
    WISHED,
    /** They do not want it. */
    UNWISHED,
    /** It may be so: a condition, a possibility, a question. */
    SUPPOSED,
    /** It was not so and now is. */
    RESOLVED,
    /** It was so at some time. */
    PAST,
    /** A negation taken back, or a word that only looks like a mood. */
    NONE,
    /** Another statement begins here: moods beyond it belong to that one. */
    STOP,
    /** However it is meant. */
    ANY;

    private static final Map<String, Mood> BY_WORD = new HashMap<>();

    static {
        for (var mood : values()) {
            BY_WORD.put(mood.word(), mood);
        }
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean isWord(String word) {
        return BY_WORD.containsKey(word);
    }

    static Mood of(String word) {
        return BY_WORD.get(word);
    }
}
