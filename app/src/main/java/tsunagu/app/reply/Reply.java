package tsunagu.app.reply;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import tsunagu.app.conversation.Answer;
import tsunagu.app.conversation.Answer.Refer;
import tsunagu.app.conversation.Decision;
import tsunagu.app.conversation.Note;
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
        List<Disproved> contradictions,
        List<ComparedField> comparison,
        List<HeldDiagnosis> diagnoses,
        List<RejectedDiagnosis> rejected,
        Optional<ShownPlan> plan,
        Optional<AskedQuestion> question,
        List<WantedOutput> proofs,
        List<SuggestedArticle> suggestions,
        List<ShownCitation> citations,
        List<String> unread,
        List<OutputNote> notes,
        Versions versions) {

    /** The reply without its words: all that no phraser can change. */
    public static Reply of(Answer answer, Versions versions) {
        var decision = answer.decision();
        return new Reply(
                decision.conversation(),
                decision.turn(),
                decision.language(),
                kind(answer),
                reason(answer),
                Optional.empty(),
                Optional.empty(),
                decision.facts(),
                ReplacedFact.of(decision.heard().corrections()),
                Disproved.of(decision.heard().contradictions()),
                ComparedField.of(decision),
                HeldDiagnosis.of(decision),
                RejectedDiagnosis.of(decision.findings()),
                ShownPlan.of(decision),
                AskedQuestion.of(decision),
                WantedOutput.of(decision),
                suggestions(decision),
                ShownCitation.of(decision.guidance().citations()),
                unread(decision),
                OutputNote.of(decision),
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
                contradictions,
                comparison,
                diagnoses,
                rejected,
                plan,
                question,
                proofs,
                suggestions,
                citations,
                unread,
                notes,
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

    private static List<String> unread(Decision decision) {
        return decision.heard().notes().stream()
                .filter(note -> note.kind() == Note.Kind.UNREAD || note.kind() == Note.Kind.GARBLED)
                .map(Note::name)
                .toList();
    }

    private static List<SuggestedArticle> suggestions(Decision decision) {
        return SuggestedArticle.of(decision.guidance().suggestions());
    }
}
