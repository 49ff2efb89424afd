package tsunagu.kb;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Brings what was found by words and by meaning into one order, by ranks alone: their scores do not compare.
 *
 * @param leftOpen the share of the question that the best hit by words does not hold. What both found gains by its
 *     nearness in this share only: where the words say all, a poor embedding could but spoil their order
 * @param what the thing that is ranked: the passage, or its article
 */
record Fusion(double leftOpen, Function<Entry, Object> what) {

    /** Keeps the first few ranks from counting for everything; the value it is commonly given. */
    private static final double FLATTENING = 60;

    /** All that either found; at a tie what the words found stands first, and they choose the passage that is shown. */
    List<Finds.Find> of(List<Finds.Find> words, List<Finds.Find> meaning) {
        var fused = ranked(words);
        ranked(meaning).forEach((thing, near) -> fused.merge(thing, near, this::both));
        return fused.values().stream()
                .sorted(Comparator.comparingDouble(Finds.Find::score).reversed())
                .toList();
    }

    private Finds.Find both(Finds.Find said, Finds.Find meant) {
        return new Finds.Find(said.entry(), said.score() + leftOpen * meant.score());
    }

    private Map<Object, Finds.Find> ranked(List<Finds.Find> finds) {
        var ranked = new LinkedHashMap<Object, Finds.Find>();
        for (var find : finds) {
            ranked.putIfAbsent(
                    what.apply(find.entry()), new Finds.Find(find.entry(), 1 / (FLATTENING + ranked.size() + 1)));
        }
        return ranked;
    }
}
