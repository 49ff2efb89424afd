package tsunagu.app.inquiry;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import tsunagu.rules.Cause;
import tsunagu.rules.Certainty;
import tsunagu.rules.Fact;
import tsunagu.rules.Findings;
import tsunagu.rules.Vocabulary;

/** How much the facts speak for each cause, and what an answer would make of it. */
final class Suspicion {

    /** People misread a screen or remember wrongly about once in twenty-five times. */
    private static final double SLIP = 0.04;

    /** And one in ten cannot tell. */
    private static final double NO_ANSWER = 0.1;

    private static final Map<Certainty, Double> STANDING =
            Map.of(Certainty.CERTAIN, 1000.0, Certainty.LIKELY, 20.0, Certainty.POSSIBLE, 3.0);
    private static final String UNKNOWN = "unknown";
    private static final double GIVEN_WAY = 0.05;

    private final List<Cause> causes;
    private final Vocabulary vocabulary;
    private final double[] prices;
    private final double[] weights;

    private Suspicion(List<Cause> causes, Vocabulary vocabulary, double[] prices, double[] weights) {
        this.causes = causes;
        this.vocabulary = vocabulary;
        this.prices = prices;
        this.weights = weights;
    }

    /** Before anything is known. */
    static Suspicion first(List<Cause> causes, Costs costs, Experience experience, Vocabulary vocabulary) {
        return new Suspicion(
                causes,
                vocabulary,
                causes.stream().mapToDouble(cause -> costs.step(cause.cure())).toArray(),
                causes.stream()
                        .mapToDouble(cause -> cause.weight() + experience.solved(cause.id()))
                        .toArray());
    }

    /** Once these facts are known and the rules have judged them. */
    Suspicion after(Collection<Fact> facts, Findings findings) {
        var judged = judged(findings);
        for (var fact : facts) {
            judged = judged.after(fact.name(), fact.value());
        }
        return judged;
    }

    private Suspicion judged(Findings findings) {
        var standing = findings.diagnoses().stream()
                .collect(Collectors.toMap(held -> held.id(), held -> STANDING.get(held.certainty())));
        findings.rejected().forEach(lost -> standing.put(lost.diagnosis().id(), GIVEN_WAY));
        return weighed(cause -> standing.getOrDefault(cause.id(), 1.0));
    }

    /** Once this is answered. */
    Suspicion after(String fact, String value) {
        return weighed(cause -> chance(cause, fact, value));
    }

    private Suspicion weighed(ToDoubleFunction<Cause> factor) {
        var weighed = weights.clone();
        for (var i = 0; i < weighed.length; i++) {
            weighed[i] *= factor.applyAsDouble(causes.get(i));
        }
        return new Suspicion(causes, vocabulary, prices, weighed);
    }

    /** How probable this answer is from somebody with this cause. */
    private double chance(Cause cause, String fact, String value) {
        var answers = answers(fact).size();
        if (!cause.speaksOf(fact)) {
            return 1.0 / Math.max(1, answers);
        }
        if (cause.contradicts(fact, value)) {
            return 0;
        }
        if (cause.signs().get(fact).equals(value)) {
            return value.equals(UNKNOWN) ? 1 - SLIP : 1 - SLIP - NO_ANSWER;
        }
        var others = answers - (cause.signs().get(fact).equals(UNKNOWN) ? 1 : 2);
        return value.equals(UNKNOWN) ? NO_ANSWER : SLIP / Math.max(1, others);
    }

    /** What it costs, on average, to be rid of the cause when nothing more is asked. */
    double cost() {
        return Belief.of(weights, prices).costOfRepair();
    }

    /** The same once this fact has been asked for. */
    double costAsking(String fact) {
        var total = sum();
        var asked = 0.0;
        for (var value : answers(fact)) {
            var then = after(fact, value);
            asked += then.sum() / total * then.cost();
        }
        return asked;
    }

    /** What an answer to this saves, for each minute it takes to find out; 1 or less is not worth it. */
    double worth(String fact, double minutes) {
        return (cost() - costAsking(fact)) / minutes;
    }

    /** Do the signs of any two causes differ in it? */
    boolean tellsApart(String fact) {
        return causes.stream()
                        .filter(cause -> cause.speaksOf(fact))
                        .map(cause -> cause.signs().get(fact))
                        .distinct()
                        .count()
                > 1;
    }

    /** The causes whose sign in it is not the most frequent one. */
    List<String> concernedBy(String fact) {
        var signs = causes.stream()
                .filter(cause -> cause.speaksOf(fact))
                .collect(Collectors.groupingBy(cause -> cause.signs().get(fact)));
        var usual =
                signs.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        return signs.values().stream()
                .flatMap(List::stream)
                .filter(cause -> !usual.contains(cause))
                .map(Cause::id)
                .sorted()
                .toList();
    }

    private double sum() {
        var sum = 0.0;
        for (var weight : weights) {
            sum += weight;
        }
        return sum;
    }

    private List<String> answers(String fact) {
        return vocabulary.values(fact).orElse(List.of());
    }
}
