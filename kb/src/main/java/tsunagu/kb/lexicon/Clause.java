package tsunagu.kb.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One statement of a sentence: its place in the text, the words in it, the things among them, how they are
 * meant, and which negation denies a single setting.
 */
record Clause(
        String text,
        int start,
        int end,
        List<Word> words,
        List<Word> things,
        List<Word> moods,
        Map<Word, Word> denied,
        Set<String> groups,
        boolean conditional,
        boolean tells) {

    static Clause of(String text, int start, int end, List<Word> all) {
        var groups = new HashSet<String>();
        all.forEach(word -> groups.addAll(word.groups()));
        var things = of(Group.Layer.THING, all);
        var moods = of(Group.Layer.MOOD, all);
        return new Clause(
                text,
                start,
                end,
                all.stream().filter(Clause::isSaid).toList(),
                things,
                moods,
                Sides.denied(text, moods, things),
                groups,
                groups.contains("condition"),
                groups.contains("reason"));
    }

    private static List<Word> of(Group.Layer layer, List<Word> all) {
        return all.stream().filter(word -> word.isOf(layer)).toList();
    }

    private static boolean isSaid(Word word) {
        return word.isOf(Group.Layer.THING) || word.isOf(Group.Layer.ASIDE);
    }

    String said() {
        return text.substring(start, end);
    }

    boolean speaksOf(String group) {
        return groups.contains(group);
    }

    /** Does it ask what would be? */
    boolean asks() {
        return speaksOf("ask");
    }
}
