package tsunagu.kb.lexicon;

import java.util.Arrays;
import java.util.BitSet;

/** A text under construction whose letters know which letters of the original they stand for. */
final class Letters {

    private final StringBuilder text;
    private final BitSet gaps = new BitSet();
    private int[] starts;
    private int[] ends;

    Letters(int capacity) {
        text = new StringBuilder(capacity);
        starts = new int[capacity + 1];
        ends = new int[capacity + 1];
    }

    int length() {
        return text.length();
    }

    char last() {
        return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }

    /** Marks that white space stood before the next letter. */
    void gap() {
        gaps.set(text.length());
    }

    void add(char letter, int start, int end) {
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(letter);
    }

    void add(String letters, int start, int end) {
        letters.chars().forEach(letter -> add((char) letter, start, end));
    }

    Normal done() {
        return new Normal(text.toString(), starts, ends, gaps);
    }
}
