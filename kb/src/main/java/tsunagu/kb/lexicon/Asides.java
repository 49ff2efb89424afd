package tsunagu.kb.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The asides that begin at the present position: none displaces another, those that end alike are one word. */
final class Asides {

    private final TreeMap<Integer, Set<Group>> byEnd = new TreeMap<>();

    void offer(Group group, int end) {
        byEnd.computeIfAbsent(end, none -> new HashSet<>()).add(group);
    }

    void take(int start, List<Word> found) {
        if (!byEnd.isEmpty()) {
            byEnd.forEach((end, groups) -> found.add(Longest.word(start, end, groups)));
            byEnd.clear();
        }
    }
}
