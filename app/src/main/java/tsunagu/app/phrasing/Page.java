package tsunagu.app.phrasing;

import java.util.ArrayList;
import java.util.List;
import tsunagu.app.conversation.Answer;
import tsunagu.app.conversation.Answer.Advise;
import tsunagu.app.conversation.Answer.Ask;
import tsunagu.app.conversation.Answer.Reason;
import tsunagu.app.conversation.Answer.Refer;
import tsunagu.app.conversation.Answer.Suggest;
import tsunagu.app.conversation.Decision;

/** Lays an answer out as a page of Markdown, in the sentences of {@code app/languages} and of the library. */
final class Page {

    private Page() {}

    static Text of(Answer answer) {
        return Text.joined(paragraphs(answer), "\n\n");
    }

    private static List<Text> paragraphs(Answer answer) {
        var decision = answer.decision();
        var paragraphs = new ArrayList<>(fixed(Opening.of(decision)));
        paragraphs.addAll(body(answer));
        paragraphs.addAll(Proofs.of(decision));
        paragraphs.addAll(Asking.of(decision));
        paragraphs.addAll(fixed(References.of(decision)));
        paragraphs.removeIf(Text::isBlank);
        return paragraphs;
    }

    private static List<Text> body(Answer answer) {
        return switch (answer) {
            case Advise advise -> advice(advise.decision());
            case Ask ask -> opened(ask.decision(), "ask.opening");
            case Suggest suggest -> opened(suggest.decision(), "suggest.opening");
            case Refer refer -> referral(refer);
        };
    }

    private static List<Text> opened(Decision decision, String opening) {
        var paragraphs = new ArrayList<>(fixed(Compared.of(decision)));
        paragraphs.add(say(decision, opening));
        return paragraphs;
    }

    private static List<Text> advice(Decision decision) {
        var paragraphs = new ArrayList<>(fixed(Causes.of(decision)));
        paragraphs.addAll(fixed(Compared.of(decision)));
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

    private static List<Text> referral(Refer refer) {
        var decision = refer.decision();
        var paragraphs = new ArrayList<Text>();
        if (refer.reason() != Reason.OUT_OF_SCOPE) {
            paragraphs.addAll(fixed(Causes.of(decision)));
            paragraphs.addAll(fixed(Compared.of(decision)));
        }
        paragraphs.add(say(decision, "refer." + refer.reason().id()));
        paragraphs.addAll(Steps.of(decision));
        return paragraphs;
    }

    private static Text say(Decision decision, String key) {
        return Text.prose(decision.sentences().say(key), decision.language());
    }

    private static List<Text> fixed(List<String> paragraphs) {
        return paragraphs.stream().map(Text::fixed).toList();
    }
}
