package tsunagu.app.reply;

import java.util.List;
import java.util.Optional;
import tsunagu.app.conversation.Decision;
import tsunagu.app.language.Sentences;
import tsunagu.rules.Question;

/** The one question of a reply: which fact it asks for, why, and what can be answered. */
public record AskedQuestion(String fact, String text, String why, List<Option> options) {

    /** One answer that can be chosen. */
    public record Option(String value, String label) {}

    public static Optional<AskedQuestion> of(Decision decision) {
        return decision.findings().question().map(question -> of(question, decision.options(), decision.sentences()));
    }

    private static AskedQuestion of(Question question, List<String> options, Sentences sentences) {
        var fact = question.fact();
        return new AskedQuestion(
                fact,
                sentences.say("ask." + fact),
                sentences.say("ask." + fact + ".why"),
                options.stream()
                        .map(value -> new Option(value, sentences.label(fact, value)))
                        .toList());
    }
}
