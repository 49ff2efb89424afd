package tsunagu.app.reply;

import java.util.List;
import java.util.Optional;
import tsunagu.app.conversation.Decision;
import tsunagu.rules.Fact;
import tsunagu.rules.Question;
import tsunagu.rules.Source;

/** The one question of a reply: which fact it asks for, why, and what can be answered. */
public record AskedQuestion(String fact, String text, String why, List<Option> options) {

    /** One answer that can be chosen. */
    public record Option(String value, String label) {}

    public static Optional<AskedQuestion> of(Decision decision) {
        return decision.findings().question().map(question -> of(question, decision));
    }

    private static AskedQuestion of(Question question, Decision decision) {
        var fact = question.fact();
        var sentences = decision.sentences();
        return new AskedQuestion(
                fact,
                sentences.knows("ask." + fact) ? sentences.say("ask." + fact) : isItSo(fact, decision),
                sentences.say(sentences.knows("ask." + fact) ? "ask." + fact + ".why" : "confirm.why"),
                decision.options().stream()
                        .map(value -> new Option(value, sentences.label(fact, value)))
                        .toList());
    }

    /** A fact that has no question of its own is read back. */
    private static String isItSo(String fact, Decision decision) {
        var supposed = new Fact(fact, "true", new Source.Default());
        return decision.sentences().say("confirm.text", decision.factWords().say(supposed));
    }
}
