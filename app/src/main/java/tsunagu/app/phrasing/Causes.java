package tsunagu.app.phrasing;

import java.util.ArrayList;
import java.util.List;
import tsunagu.app.conversation.Decision;
import tsunagu.rules.Diagnosis;

/** Names what is wrong or wanted, how sure we are, and the person's own words it rests on. */
final class Causes {

    private Causes() {}

    static List<String> of(Decision decision) {
        var paragraphs = new ArrayList<String>();
        for (var held : decision.findings().diagnoses()) {
            paragraphs.add(cause(held, decision));
        }
        return paragraphs;
    }

    private static String cause(Diagnosis held, Decision decision) {
        var sentences = decision.sentences();
        var words = decision.factWords();
        var name = sentences.say(
                "advise.cause",
                decision.guidance().titles().get(held.id()),
                sentences.say("certainty." + held.certainty().id()));
        var because = held.because().stream()
                .map(fact -> sentences.say("why.fact", words.say(fact), Quoted.line(words.sourceOf(fact))))
                .toList();
        return because.isEmpty() || decision.explains()
                ? name
                : name + "\n" + sentences.say("advise.because") + "\n" + Lines.bullets(because);
    }
}
