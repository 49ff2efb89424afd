package tsunagu.app.guard;

import java.util.Locale;

/** Why words may not be said for a sentence of ours, and the word that gave it away. */
public record Objection(Kind kind, String word) {

    /** What is wrong with the words. */
    public enum Kind {
        /** There are none. */
        EMPTY,
        /** Too many words for one sentence. */
        LONG,
        /** A sign that no plain sentence needs: markup, digits, hidden ones, those of another language. */
        SIGN,
        /** As shown, it would be more than a sentence: a list, a link, a heading. */
        MARKUP,
        /** What has to stay to the letter is missing, changed or in another order. */
        BLANK,
        /** It says something that our sentence does not. */
        ADDED,
        /** It leaves out something that our sentence says. */
        DROPPED,
        /** It denies what we say, or says what we deny. */
        NEGATION,
        /** It is said more weakly, more strongly, or as a question. */
        MODALITY,
        /** Another condition, or none. */
        CONDITION,
        /** In another order, or the other way round. */
        ORDER;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
