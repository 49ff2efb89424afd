package tsunagu.kb.lexicon;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The longest word of one layer at the present position; what it covers is taken. */
final class Longest {

    private final Set<Group> groups = new HashSet<>();
    private int end;
    private int taken;

    void offer(Group group, int start, int end) {
        if (start < taken || end < this.end) {
            return;
        }
        if (end > this.end) {
            groups.clear();
        }
        this.end = end;
        groups.add(group);
    }

    Optional<Word> take(int start) {
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        var word = word(start, end, groups);
        taken = end;
        groups.clear();
        return Optional.of(word);
    }

    static Word word(int start, int end, Set<Group> groups) {
        var first = groups.iterator().next();
        var names = groups.size() == 1
                ? Set.of(first.name())
                : groups.stream().map(Group::name).collect(Collectors.toUnmodifiableSet());
        return new Word(start, end, names, first.layer(), first.mood());
    }
}
