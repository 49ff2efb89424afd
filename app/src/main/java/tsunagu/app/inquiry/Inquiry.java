package tsunagu.app.inquiry;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tsunagu.rules.Cause;
import tsunagu.rules.Certainty;
import tsunagu.rules.Diagnosis;
import tsunagu.rules.Diagnostician;
import tsunagu.rules.Fact;
import tsunagu.rules.Findings;
import tsunagu.rules.Plan;
import tsunagu.rules.Question;
import tsunagu.rules.Source;
import tsunagu.rules.Vocabulary;

/**
 * Chooses the next question: the one after whose answer the trouble is, on average, over at the least cost.
 *
 * <p>What the rules want to know comes from their findings. While no cause stands yet, whatever tells the open ones apart
 * is asked too. A question is only put when one of its answers would change causes or plan.
 */
public final class Inquiry {

    private static final Map<String, String> COMPLAINTS = Map.of(
            "vm.reachable", "false", "names.resolve", "false", "outbound.works", "false", "agent.ready", "false");
    private static final Set<String> NO_CAUSE = Set.of("escalate");

    private final List<Cause> causes;
    private final Costs costs;
    private final Vocabulary vocabulary;
    private final Diagnostician diagnostician;
    private final Supplier<Experience> experience;

    /** @param experience what feedback has taught so far, asked anew for every question */
    public Inquiry(
            List<Cause> causes,
            Costs costs,
            Vocabulary vocabulary,
            Diagnostician diagnostician,
            Supplier<Experience> experience) {
        this.causes = causes;
        this.costs = costs;
        this.vocabulary = vocabulary;
        this.diagnostician = diagnostician;
        this.experience = experience;
    }

    /** The findings with the question to put at the head of the others, or with none that is worth an answer. */
    public Findings ask(Findings findings, Collection<Fact> facts) {
        var questions = new ArrayList<>(ranked(findings));
        while (!questions.isEmpty() && !matters(questions.getFirst(), findings, facts, 1)) {
            questions.removeFirst();
        }
        return findings.asking(List.copyOf(questions));
    }

    private List<Question> ranked(Findings findings) {
        var open = isOpen(findings);
        if (!open && findings.questions().isEmpty()) {
            return List.of();
        }
        var suspicion =
                Suspicion.first(causes, costs, experience.get(), vocabulary).after(findings.facts(), findings);
        var candidates = open ? withOurs(findings, suspicion) : findings.questions();
        var worth = candidates.stream()
                .collect(Collectors.toMap(Question::fact, question -> worth(question.fact(), suspicion)));
        return candidates.stream()
                .sorted(comparing((Question question) ->
                                open ? urgency(question, findings, suspicion) : question.decisive() ? 0 : 1)
                        .thenComparing(question -> -worth.get(question.fact()))
                        .thenComparing(question -> -question.wantedBy().size())
                        .thenComparing(Question::fact))
                .toList();
    }

    private double worth(String fact, Suspicion suspicion) {
        return suspicion.worth(fact, costs.answer(fact));
    }

    /**
     * While no cause stands: first what was said in two senses, then what tells causes apart, then how to go about the
     * repair.
     */
    private static int urgency(Question question, Findings findings, Suspicion suspicion) {
        if (suspicion.tellsApart(question.fact())) {
            return 1;
        }
        var isForTheCause = question.wantedBy().stream()
                .noneMatch(step -> findings.plan().step(step).isPresent());
        return question.decisive() && isForTheCause ? 0 : 2;
    }

    /** Is something wrong, and no cause found yet? */
    private static boolean isOpen(Findings findings) {
        return findings.facts().stream().anyMatch(fact -> fact.value().equals(COMPLAINTS.get(fact.name())))
                && findings.facts().stream().noneMatch(fact -> fact.name().equals("turn.handoff"))
                && findings.diagnoses().stream().noneMatch(Inquiry::isCause);
    }

    private static boolean isCause(Diagnosis held) {
        return held.certainty() != Certainty.POSSIBLE && !NO_CAUSE.contains(held.id());
    }

    /** What the rules want to know, and what else is worth its answer. */
    private List<Question> withOurs(Findings findings, Suspicion suspicion) {
        var known = findings.facts().stream().map(Fact::name).collect(Collectors.toSet());
        findings.questions().forEach(question -> known.add(question.fact()));
        var ours = vocabulary.facts().stream()
                .filter(vocabulary::asked)
                .filter(fact -> !known.contains(fact) && suspicion.tellsApart(fact))
                .filter(fact -> worth(fact, suspicion) > 1)
                .map(fact -> new Question(fact, suspicion.concernedBy(fact), false));
        return Stream.concat(findings.questions().stream(), ours).toList();
    }

    /** Would any answer lead to other causes or to another plan, be it by way of more questions? */
    private boolean matters(Question question, Findings findings, Collection<Fact> facts, int more) {
        var now = Outcome.of(findings);
        var led = new ArrayList<Next>();
        for (var value : vocabulary.values(question.fact()).orElse(List.of())) {
            var then = with(new Fact(question.fact(), value, new Source.Answer(turnAfter(facts))), facts);
            var found = diagnostician.diagnose(then);
            if (!Outcome.of(found).equals(now)) {
                return true;
            }
            led.add(new Next(then, found));
        }
        return more > 0 && led.stream().anyMatch(next -> opensAnother(next, findings, more - 1));
    }

    /** What is known and found after an answer. */
    private record Next(List<Fact> facts, Findings findings) {}

    private boolean opensAnother(Next next, Findings before, int more) {
        var asked = before.questions().stream().map(Question::fact).toList();
        return next.findings().questions().stream()
                .filter(question -> !asked.contains(question.fact()))
                .anyMatch(question -> matters(question, next.findings(), next.facts(), more));
    }

    private static List<Fact> with(Fact answer, Collection<Fact> facts) {
        return Stream.concat(facts.stream().filter(fact -> !fact.name().equals(answer.name())), Stream.of(answer))
                .toList();
    }

    private static int turnAfter(Collection<Fact> facts) {
        return 1 + facts.stream().mapToInt(fact -> fact.source().turn()).max().orElse(0);
    }

    /** What a person would notice of findings. */
    private record Outcome(Map<String, Certainty> causes, Plan plan, Optional<String> referral) {

        static Outcome of(Findings findings) {
            var causes = findings.diagnoses().stream().collect(Collectors.toMap(Diagnosis::id, Diagnosis::certainty));
            return new Outcome(causes, findings.plan(), findings.referral());
        }
    }
}
