package tsunagu.app.phrasing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tsunagu.app.conversation.Answer;
import tsunagu.app.conversation.Answer.Advise;
import tsunagu.app.conversation.Answer.Ask;
import tsunagu.app.conversation.Answer.Reason;
import tsunagu.app.conversation.Answer.Refer;
import tsunagu.app.conversation.Answer.Suggest;
import tsunagu.app.conversation.Decision;
import tsunagu.app.conversation.Phraser;

/** Words an answer with the sentences of {@code app/languages}, the same words every time. */
public final class PlainPhraser implements Phraser {

    @Override
    public Phrased phrase(Answer answer, Consumer<String> pieces) {
        var text = String.join("\n\n", paragraphs(answer));
        pieces.accept(text);
        return new Phrased(text, "plain");
    }

    private static List<String> paragraphs(Answer answer) {
        var decision = answer.decision();
        var paragraphs = new ArrayList<>(Opening.of(decision));
        paragraphs.addAll(body(answer));
        paragraphs.addAll(Proofs.of(decision));
        paragraphs.addAll(Asking.of(decision));
        paragraphs.addAll(References.of(decision));
        paragraphs.removeIf(String::isBlank);
        return paragraphs;
    }

    private static List<String> body(Answer answer) {
        return switch (answer) {
            case Advise advise -> advice(advise.decision());
            case Ask ask -> opened(ask.decision(), "ask.opening");
            case Suggest suggest -> opened(suggest.decision(), "suggest.opening");
            case Refer refer -> referral(refer);
        };
    }

    private static List<String> opened(Decision decision, String opening) {
        var paragraphs = new ArrayList<>(Compared.of(decision));
        paragraphs.add(say(decision, opening));
        return paragraphs;
    }

    private static List<String> advice(Decision decision) {
        var paragraphs = new ArrayList<>(Causes.of(decision));
        paragraphs.addAll(Compared.of(decision));
        paragraphs.add(say(decision, isRepair(decision) ? "advise.plan.repair" : "advise.plan.how-to"));
        paragraphs.addAll(Steps.of(decision));
        if (decision.findings().plan().next().isEmpty()
                && decision.findings().question().isEmpty()) {
            paragraphs.add(say(decision, "advise.nothing-left"));
        }
        return paragraphs;
    }

    private static boolean isRepair(Decision decision) {
        return decision.findings().diagnoses().stream()
                .anyMatch(held -> !held.id().startsWith("want-"));
    }

    private static List<String> referral(Refer refer) {
        var decision = refer.decision();
        var paragraphs = new ArrayList<String>();
        if (refer.reason() != Reason.OUT_OF_SCOPE) {
            paragraphs.addAll(Causes.of(decision));
            paragraphs.addAll(Compared.of(decision));
        }
        paragraphs.add(say(decision, "refer." + refer.reason().id()));
        paragraphs.addAll(Steps.of(decision));
        return paragraphs;
    }

    private static String say(Decision decision, String key) {
        return decision.sentences().say(key);
    }
}
