package tsunagu.app.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tsunagu.rules.Cause;
import tsunagu.rules.Certainty;
import tsunagu.rules.Diagnosis;
import tsunagu.rules.Diagnostician;
import tsunagu.rules.Fact;
import tsunagu.rules.Findings;
import tsunagu.rules.Question;
import tsunagu.rules.Source;
import tsunagu.rules.Vocabulary;

/** Plays people who have each of the causes, to see how well questions are chosen. */
public final class Interviews {

    private static final int MOST_QUESTIONS = 20;
    private static final int RANDOM_ORDERS = 50;
    private static final long SEED = 1;

    private final List<Cause> causes;
    private final Costs costs;
    private final Vocabulary vocabulary;
    private final Diagnostician diagnostician;
    private final Inquiry inquiry;

    public Interviews(List<Cause> causes, Costs costs, Vocabulary vocabulary, Diagnostician diagnostician) {
        this.causes = causes;
        this.costs = costs;
        this.vocabulary = vocabulary;
        this.diagnostician = diagnostician;
        this.inquiry = new Inquiry(causes, costs, vocabulary, diagnostician, () -> Experience.NONE);
    }

    /**
     * The expected cost, in minutes, of asking and repairing until the trouble is over, by how questions are ordered.
     *
     * @param ours as conversations go, with the rules deciding what has to be known first
     * @param worth by worth alone
     * @param best the best there is
     * @param fixed by the names of the facts
     * @param random by lot, on average
     * @param none repairs only
     */
    public record Orders(double ours, double worth, double best, double fixed, double random, double none) {

        /** How much dearer ours is than the best, as a share. */
        public double gap() {
            return ours / best - 1;
        }
    }

    /** The orders compared over all causes, each as often as its weight says. */
    public Orders orders() {
        var openings = causes.stream()
                .collect(Collectors.groupingBy(
                        cause -> cause.complaint().toString(), TreeMap::new, Collectors.toList()));
        var sum = openings.values().stream().mapToDouble(Interviews::weight).sum();
        var totals = new double[6];
        for (var opening : openings.values()) {
            var share = weight(opening) / sum;
            var costs = costs(opening);
            for (var i = 0; i < totals.length; i++) {
                totals[i] += share * costs[i];
            }
        }
        return new Orders(totals[0], totals[1], totals[2], totals[3], totals[4], totals[5]);
    }

    private double[] costs(List<Cause> opening) {
        var ideal = new Ideal(opening, costs, vocabulary);
        var first = Suspicion.first(opening, costs, Experience.NONE, vocabulary);
        var random = new Random(SEED);
        var randomly = 0.0;
        for (var i = 0; i < RANDOM_ORDERS; i++) {
            var order = new HashMap<String, Double>();
            ideal.facts().forEach(fact -> order.put(fact, random.nextDouble()));
            randomly +=
                    new Play(ideal, (suspicion, fact) -> order.get(fact)).cost(ideal.everyone(), first) / RANDOM_ORDERS;
        }
        return new double[] {
            asWeAsk(ideal, ideal.everyone(), told(opening.getFirst()), first),
            new Play(ideal, (suspicion, fact) -> -suspicion.worth(fact, costs.answer(fact)))
                    .cost(ideal.everyone(), first),
            ideal.cost(ideal.everyone()),
            new Play(ideal, (suspicion, fact) -> ideal.facts().indexOf(fact)).cost(ideal.everyone(), first),
            randomly,
            ideal.costOfRepair(ideal.everyone())
        };
    }

    /** As long as the rules have questions that are worth an answer. */
    private double asWeAsk(Ideal ideal, long open, List<Fact> facts, Suspicion suspicion) {
        var question = findings(facts).question().map(Question::fact).filter(ideal.facts()::contains);
        if (question.filter(fact -> suspicion.worth(fact, ideal.answer(fact)) > 1)
                .isEmpty()) {
            return ideal.costOfRepair(open);
        }
        var fact = question.get();
        return ideal.answer(fact)
                + ideal.split(open, fact).stream()
                        .mapToDouble(group -> ideal.weight(group)
                                / ideal.weight(open)
                                * asWeAsk(
                                        ideal,
                                        group,
                                        answered(facts, fact, ideal.sign(group, fact)),
                                        suspicion.after(fact, ideal.sign(group, fact))))
                        .sum();
    }

    /** Which of the questions that are worth an answer comes first. */
    private interface Order {
        double place(Suspicion suspicion, String fact);
    }

    /** Everybody's answers to the questions of one order. */
    private record Play(Ideal ideal, Order order) {

        double cost(long open, Suspicion suspicion) {
            var next = next(open, suspicion);
            if (next.isEmpty()) {
                return ideal.costOfRepair(open);
            }
            var fact = next.get();
            return ideal.answer(fact)
                    + ideal.split(open, fact).stream()
                            .mapToDouble(group -> ideal.weight(group)
                                    / ideal.weight(open)
                                    * cost(group, suspicion.after(fact, ideal.sign(group, fact))))
                            .sum();
        }

        private Optional<String> next(long open, Suspicion suspicion) {
            return ideal.facts().stream()
                    .filter(fact -> ideal.split(open, fact).size() > 1)
                    .filter(fact -> suspicion.worth(fact, ideal.answer(fact)) > 1)
                    .min(Comparator.comparingDouble(fact -> order.place(suspicion, fact)));
        }
    }

    /**
     * One conversation with somebody who has a cause.
     *
     * @param asked the facts that were asked for, in order
     * @param settled the cause stands first or second, and more than possibly
     * @param standing the diagnoses that stand in the end
     */
    public record Interview(String cause, List<String> asked, boolean settled, List<String> standing) {}

    /** One conversation about each cause, with the rules themselves; everybody answers by the signs of their cause. */
    public List<Interview> all() {
        return causes.stream().map(this::interview).toList();
    }

    private Interview interview(Cause cause) {
        var facts = told(cause);
        var asked = new ArrayList<String>();
        var findings = findings(facts);
        while (!isSettled(cause, findings) && findings.question().isPresent() && asked.size() < MOST_QUESTIONS) {
            var fact = findings.question().get().fact();
            asked.add(fact);
            facts = answered(facts, fact, cause.signs().getOrDefault(fact, "unknown"));
            findings = findings(facts);
        }
        return new Interview(
                cause.id(),
                asked,
                isSettled(cause, findings),
                findings.diagnoses().stream().map(Diagnosis::id).toList());
    }

    private static List<Fact> told(Cause cause) {
        return cause.complaint().entrySet().stream()
                .map(said -> new Fact(
                        said.getKey(),
                        said.getValue(),
                        new Source.Utterance(1, 0, said.getKey().length(), said.getKey())))
                .toList();
    }

    private static List<Fact> answered(List<Fact> facts, String fact, String value) {
        var more = new ArrayList<>(facts);
        more.add(new Fact(fact, value, new Source.Answer(facts.size() + 1)));
        return more;
    }

    private Findings findings(List<Fact> facts) {
        return inquiry.ask(diagnostician.diagnose(facts), facts);
    }

    private static boolean isSettled(Cause cause, Findings findings) {
        return findings.diagnoses().stream()
                .limit(2)
                .anyMatch(held -> held.id().equals(cause.id()) && held.certainty() != Certainty.POSSIBLE);
    }

    private static double weight(List<Cause> some) {
        return some.stream().mapToDouble(Cause::weight).sum();
    }
}
