package tsunagu.app.inquiry;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tsunagu.rules.Cause;
import tsunagu.rules.Vocabulary;

/**
 * The best possible order of questions, found by looking at all of them to the end, where everybody answers by the signs
 * of the cause they have. Exact and slow: to compare with, not to ask by.
 */
final class Ideal {

    private static final double PRECISION = 1e-9;

    private final List<Cause> causes;
    private final Costs costs;
    private final List<String> facts;
    private final double[] prices;
    private final Map<Long, Double> known = new HashMap<>();

    Ideal(List<Cause> causes, Costs costs, Vocabulary vocabulary) {
        this.causes = causes;
        this.costs = costs;
        this.facts = vocabulary.facts().stream()
                .filter(vocabulary::asked)
                .filter(fact -> split(everyone(), fact).size() > 1)
                .sorted()
                .toList();
        this.prices =
                causes.stream().mapToDouble(cause -> costs.step(cause.cure())).toArray();
    }

    long everyone() {
        return (1L << causes.size()) - 1;
    }

    /** The expected cost of asking and repairing, when the cause is one of these and every question is the best. */
    double cost(long open) {
        var best = known.get(open);
        if (best == null) {
            best = search(open);
            known.put(open, best);
        }
        return best;
    }

    private double search(long open) {
        var best = costOfRepair(open);
        var least = leastCost(open);
        for (var fact : facts) {
            var price = costs.answer(fact);
            if (price + least < best - PRECISION) {
                best = Math.min(best, costAsking(open, fact));
            }
        }
        return best;
    }

    private double costAsking(long open, String fact) {
        var groups = split(open, fact);
        if (groups.size() < 2) {
            return Double.POSITIVE_INFINITY;
        }
        return costs.answer(fact)
                + groups.stream()
                        .mapToDouble(group -> weight(group) / weight(open) * cost(group))
                        .sum();
    }

    /** Those who would give the same answer, together. */
    Collection<Long> split(long open, String fact) {
        var groups = new HashMap<String, Long>();
        each(open)
                .forEach(i -> groups.merge(
                        causes.get(i).signs().getOrDefault(fact, "unknown"), 1L << i, (one, other) -> one | other));
        return groups.values();
    }

    double weight(long open) {
        var weight = 0.0;
        for (var rest = open; rest != 0; rest &= rest - 1) {
            weight += causes.get(Long.numberOfTrailingZeros(rest)).weight();
        }
        return weight;
    }

    double costOfRepair(long open) {
        return Belief.of(weights(open), prices).costOfRepair();
    }

    /** What it would cost if one knew the cause without asking. */
    private double leastCost(long open) {
        return each(open).mapToDouble(i -> causes.get(i).weight() * prices[i]).sum() / weight(open);
    }

    private double[] weights(long open) {
        return IntStream.range(0, causes.size())
                .mapToDouble(i -> (open >> i & 1) == 1 ? causes.get(i).weight() : 0)
                .toArray();
    }

    private IntStream each(long open) {
        return IntStream.range(0, causes.size()).filter(i -> (open >> i & 1) == 1);
    }

    /** What the first of these would answer, as the others would if they were split by it. */
    String sign(long group, String fact) {
        return causes.get(Long.numberOfTrailingZeros(group)).signs().getOrDefault(fact, "unknown");
    }

    double answer(String fact) {
        return costs.answer(fact);
    }

    List<String> facts() {
        return facts;
    }
}
