package tsunagu.app.guard;

import java.util.List;

/** Cuts sentences of one language into words. */
interface Tongue {

    List<Word> words(String text);

    /** The words of an entry without those that only make a verb of them. */
    default List<Word> stem(List<Word> words) {
        return words;
    }

    /** Whether a negation or condition stands behind the word it is about (Japanese) or before it (English). */
    boolean bindsBackwards();
}
