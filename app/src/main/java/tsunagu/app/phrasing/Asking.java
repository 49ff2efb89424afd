package tsunagu.app.phrasing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import tsunagu.app.conversation.Decision;
import tsunagu.app.reply.AskedQuestion;

/** Puts the one question of a reply, with why it is asked and what can be answered. */
final class Asking {

    private Asking() {}

    static List<String> of(Decision decision) {
        return AskedQuestion.of(decision)
                .map(question -> List.of(text(question, decision)))
                .orElse(List.of());
    }

    private static String text(AskedQuestion question, Decision decision) {
        var sentences = decision.sentences();
        var options =
                question.options().stream().map(AskedQuestion.Option::label).collect(joining(" / "));
        return "**" + sentences.say("question.opening", question.text()) + "**\n"
                + sentences.say("question.why", question.why()) + "\n"
                + sentences.say("question.options", options);
    }
}
