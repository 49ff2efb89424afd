package tsunagu.app.guard;

import java.util.Collections;
import java.util.List;

/**
 * What a word such as "not", "if" or "before" is said of: the concepts in its reach, the nearest first.
 *
 * @param mark which word, or one that means the same
 */
record Scope(String mark, List<String> concepts) {

    boolean is(String... marks) {
        return List.of(marks).contains(mark);
    }

    /** Said of the same thing, though perhaps with more or less around it. */
    boolean meets(Scope other) {
        return concepts.isEmpty() && other.concepts.isEmpty() || !Collections.disjoint(concepts, other.concepts);
    }

    /** Each reaches what the other is nearest to. */
    boolean centres(Scope other) {
        return concepts.isEmpty()
                ? other.concepts.isEmpty()
                : !other.concepts.isEmpty()
                        && concepts.contains(other.concepts.getFirst())
                        && other.concepts.contains(concepts.getFirst());
    }
}
