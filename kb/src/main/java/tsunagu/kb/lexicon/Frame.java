package tsunagu.kb.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Word groups that together mean something: all of them near one another in a clause, and near that
 * clause the ones that must be about and none of those that would void it.
 */
record Frame(List<String> all, Surroundings around, int within) {

    static final int NEAR = 60;

    /**
     * What must stand in this sentence or the one before, or a remark after it (with), or in any after it (then), and what must not stand
     * in this sentence (unless) or this clause (without).
     */
    record Surroundings(Set<String> with, Set<String> then, Set<String> unless, Set<String> without) {}

    boolean fits(Sentence before, Sentence sentence, Sentence after) {
        return sentence.groups().containsAll(all)
                && around.with.stream()
                        .allMatch(group -> sentence.speaksOf(group)
                                || before.speaksOf(group)
                                || after.isRemark() && after.speaksOf(group))
                && around.then.stream().allMatch(group -> sentence.speaksOf(group) || after.speaksOf(group))
                && around.unless.stream().noneMatch(sentence::speaksOf);
    }

    List<Window> in(Clause clause) {
        if (!clause.groups().containsAll(all) || around.without.stream().anyMatch(clause::speaksOf)) {
            return List.of();
        }
        var windows = new ArrayList<Window>();
        var latest = new Word[all.size()];
        var start = -1;
        for (var word : clause.words()) {
            if (!place(word, latest)) {
                continue;
            }
            var window = Window.of(clause, List.of(latest));
            if (window.start() > start && window.end() - window.start() <= within && !window.breaksBracket()) {
                windows.add(window);
            }
            start = Math.max(start, window.start());
        }
        return windows;
    }

    /** Puts a word where the frame wants one of its groups; true once every place is taken. */
    private boolean place(Word word, Word[] latest) {
        var placed = false;
        for (var i = 0; i < latest.length; i++) {
            if (word.isIn(all.get(i))) {
                latest[i] = word;
                placed = true;
            }
        }
        return placed && Arrays.stream(latest).allMatch(one -> one != null);
    }
}
