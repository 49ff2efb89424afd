package tsunagu.app.reply;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import tsunagu.app.conversation.Answer;
import tsunagu.app.conversation.Answer.Refer;
import tsunagu.app.conversation.Decision;
import tsunagu.app.conversation.Phraser.Phrased;
import tsunagu.rules.Fact;

/** What one turn is answered with, as every channel and program receives it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Reply(
        String conversation,
        int turn,
        String language,
        String kind,
        Optional<String> reason,
        Optional<String> text,
        Optional<String> phrasedBy,
        List<Fact> facts,
        List<ReplacedFact> replaced,
        List<HeldDiagnosis> diagnoses,
        List<RejectedDiagnosis> rejected,
        Optional<ShownPlan> plan,
        Optional<AskedQuestion> question,
        List<SuggestedArticle> suggestions,
        List<ShownCitation> citations,
        List<String> unread,
        Versions versions) {

    /** The reply without its words: all that no phraser can change. */
    public static Reply of(Answer answer, Versions versions) {
        var decision = answer.decision();
        var facts = decision.memory().facts();
        return new Reply(
                decision.conversation(),
                decision.turn(),
                decision.language(),
                kind(answer),
                reason(answer),
                Optional.empty(),
                Optional.empty(),
                facts,
                ReplacedFact.of(decision.corrections()),
                HeldDiagnosis.of(decision),
                RejectedDiagnosis.of(decision.findings()),
                ShownPlan.of(decision),
                AskedQuestion.of(decision),
                suggestions(decision),
                ShownCitation.of(decision.guidance().citations()),
                decision.unread(),
                versions);
    }

    public Reply worded(Phrased phrased) {
        return new Reply(
                conversation,
                turn,
                language,
                kind,
                reason,
                Optional.of(phrased.text()),
                Optional.of(phrased.by()),
                facts,
                replaced,
                diagnoses,
                rejected,
                plan,
                question,
                suggestions,
                citations,
                unread,
                versions);
    }

    private static String kind(Answer answer) {
        return switch (answer) {
            case Answer.Advise advise -> "advise";
            case Answer.Ask ask -> "ask";
            case Answer.Suggest suggest -> "suggest";
            case Refer refer -> "refer";
        };
    }

    private static Optional<String> reason(Answer answer) {
        return answer instanceof Refer refer ? Optional.of(refer.reason().id()) : Optional.empty();
    }

    private static List<SuggestedArticle> suggestions(Decision decision) {
        return SuggestedArticle.of(decision.guidance().suggestions());
    }
}
