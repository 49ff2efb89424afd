package tsunagu.app.reply;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import tsunagu.app.conversation.Decision;
import tsunagu.rules.Fact;
import tsunagu.rules.StepState;

/** Everything a person needs who takes over from us. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Handoff(
        String conversation,
        String language,
        int turns,
        List<KnownFact> facts,
        List<ShownStep> tried,
        List<HeldDiagnosis> diagnoses,
        List<SetAside> rejected,
        List<ShownStep> plan,
        Optional<AskedQuestion> question,
        List<ShownCitation> citations) {

    /** A fact, what it means in words, and where it comes from. */
    public record KnownFact(String name, String value, String words, String origin, Fact fact) {}

    /** A diagnosis that gave way, and the reason in words. */
    public record SetAside(String id, String title, String prevailing, String why) {}

    public static Handoff of(Decision decision) {
        var steps = decision.findings().plan().steps().stream()
                .map(step -> ShownStep.of(step, decision))
                .toList();
        return new Handoff(
                decision.conversation(),
                decision.language(),
                decision.turn(),
                facts(decision),
                steps.stream().filter(Handoff::isTried).toList(),
                HeldDiagnosis.of(decision),
                rejected(decision),
                steps.stream().filter(step -> !isTried(step)).toList(),
                AskedQuestion.of(decision),
                ShownCitation.of(decision.guidance().citations()));
    }

    private static List<KnownFact> facts(Decision decision) {
        var words = decision.factWords();
        return decision.facts().stream()
                .filter(fact -> !fact.name().startsWith("turn."))
                .map(fact -> new KnownFact(fact.name(), fact.value(), words.say(fact), words.sourceOf(fact), fact))
                .toList();
    }

    private static boolean isTried(ShownStep step) {
        return step.state().equals(StepState.DONE.id()) || step.state().equals(StepState.FAILED.id());
    }

    private static List<SetAside> rejected(Decision decision) {
        return decision.findings().rejected().stream()
                .map(lost -> new SetAside(
                        lost.diagnosis().id(),
                        decision.guidance().titles().get(lost.diagnosis().id()),
                        lost.prevailing(),
                        decision.sentences().say("why." + lost.why())))
                .toList();
    }
}
