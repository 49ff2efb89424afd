package tsunagu.rules;

import java.util.List;
import java.util.Optional;

/**
 * What the rules make of the facts: causes, those that gave way, the plan, and what to ask next.
 *
 * @param facts everything held true, with what follows from it
 * @param proofs the outputs that would prove what stands unproven, as far as they can be obtained
 * @param referral why the first of the diagnoses is for others to help with
 */
public record Findings(
        List<Fact> facts,
        List<Diagnosis> diagnoses,
        List<Rejection> rejected,
        Plan plan,
        List<Question> questions,
        List<String> proofs,
        Optional<String> referral,
        List<Firing> firings) {

    public Optional<Question> question() {
        return questions.stream().findFirst();
    }

    /** The same with other questions, or in another order. */
    public Findings asking(List<Question> others) {
        return new Findings(facts, diagnoses, rejected, plan, others, proofs, referral, firings);
    }

    public boolean holds(String diagnosis) {
        return diagnoses.stream().anyMatch(held -> held.id().equals(diagnosis));
    }
}
