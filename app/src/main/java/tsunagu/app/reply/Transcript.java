package tsunagu.app.reply;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tsunagu.app.conversation.Decision;
import tsunagu.app.conversation.Feedback;
import tsunagu.app.conversation.Snapshot;
import tsunagu.app.conversation.StoredTurn;
import tsunagu.rules.Fact;

/** A conversation so far: what is held true, the turns word for word, the plan as it stands. */
public record Transcript(
        String conversation,
        Instant created,
        Instant updated,
        String language,
        List<Fact> facts,
        List<HeldDiagnosis> diagnoses,
        Optional<ShownPlan> plan,
        Optional<AskedQuestion> question,
        List<PastTurn> turns,
        List<Feedback> feedback) {

    /** One turn as it was kept: what was said, and the reply as it was given. */
    public record PastTurn(
            int turn,
            Instant at,
            @JsonRawValue String said,
            @JsonRawValue String reply) {}

    public static Transcript of(Snapshot snapshot, Decision decision, List<StoredTurn> turns, List<Feedback> feedback) {
        return new Transcript(
                snapshot.conversation(),
                snapshot.created(),
                snapshot.updated(),
                decision.language(),
                decision.facts(),
                HeldDiagnosis.of(decision),
                ShownPlan.of(decision),
                AskedQuestion.of(decision),
                turns.stream()
                        .map(turn -> new PastTurn(turn.turn(), turn.at(), turn.said(), turn.reply()))
                        .toList(),
                feedback);
    }
}
