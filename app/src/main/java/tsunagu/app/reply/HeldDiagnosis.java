package tsunagu.app.reply;

import java.util.List;
import tsunagu.app.conversation.Decision;
import tsunagu.rules.Diagnosis;
import tsunagu.rules.Fact;

/**
 * A diagnosis that stands.
 *
 * @param because the places, counted from zero, of its facts in the reply's list
 */
public record HeldDiagnosis(
        String id, String title, String certainty, List<Integer> because, String rule, String article) {

    static List<HeldDiagnosis> of(Decision decision) {
        return decision.findings().diagnoses().stream()
                .map(held -> of(held, decision))
                .toList();
    }

    private static HeldDiagnosis of(Diagnosis held, Decision decision) {
        var facts = decision.facts();
        var because = held.because().stream()
                .map(fact -> place(fact, facts))
                .filter(place -> place >= 0)
                .distinct()
                .toList();
        var title = decision.guidance().titles().get(held.id());
        return new HeldDiagnosis(held.id(), title, held.certainty().id(), because, held.id(), held.id());
    }

    /** A fact that a rule drew from another one has that one's source. */
    private static int place(Fact fact, List<Fact> facts) {
        var exact = facts.indexOf(fact);
        return exact >= 0 ? exact : facts.stream().map(Fact::source).toList().indexOf(fact.source());
    }
}
