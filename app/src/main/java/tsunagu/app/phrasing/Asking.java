package tsunagu.app.phrasing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import tsunagu.app.conversation.Decision;
import tsunagu.app.reply.AskedQuestion;

/** Puts the one question of a reply, with why it is asked and what can be answered. */
final class Asking {

    private Asking() {}

    static List<Text> of(Decision decision) {
        return AskedQuestion.of(decision)
                .map(question -> List.of(text(question, decision)))
                .orElse(List.of());
    }

    private static Text text(AskedQuestion question, Decision decision) {
        var sentences = decision.sentences();
        var options =
                question.options().stream().map(AskedQuestion.Option::label).collect(joining(" / "));
        return Text.joined(
                List.of(
                        Text.fixed("**" + sentences.say("question.opening", question.text()) + "**"),
                        Text.framed(sentences.say("question.why"), Text.prose(question.why(), decision.language())),
                        Text.fixed(sentences.say("question.options", options))),
                "\n");
    }
}
