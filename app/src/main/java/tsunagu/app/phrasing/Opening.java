package tsunagu.app.phrasing;

import java.util.ArrayList;
import java.util.List;
import tsunagu.app.conversation.Decision;
import tsunagu.app.conversation.Note;
import tsunagu.rules.Fact;
import tsunagu.rules.Rejection;

/** What is said before the advice: what was corrected, disproved or unreadable, and, when asked, why. */
final class Opening {

    private Opening() {}

    static List<String> of(Decision decision) {
        var paragraphs = new ArrayList<String>();
        corrected(decision, paragraphs);
        disproved(decision, paragraphs);
        decision.heard().notes().forEach(note -> paragraphs.add(note(note, decision)));
        if (decision.explains()) {
            paragraphs.addAll(reasons(decision));
        }
        return paragraphs;
    }

    private static void corrected(Decision decision, List<String> paragraphs) {
        var words = decision.factWords();
        for (var correction : decision.heard().corrections()) {
            paragraphs.add(decision.sentences()
                    .say("corrected.line", words.say(correction.before()), words.say(correction.now())));
        }
    }

    private static void disproved(Decision decision, List<String> paragraphs) {
        var words = decision.factWords();
        for (var contradiction : decision.heard().contradictions()) {
            paragraphs.add(decision.sentences()
                    .say(
                            "contradiction.line",
                            words.say(contradiction.told()),
                            words.say(contradiction.shown()),
                            Quoted.line(words.sourceOf(contradiction.shown()))));
        }
    }

    private static String note(Note note, Decision decision) {
        var name = Quoted.line(decision.factWords().nameOf(note.name()));
        return decision.sentences().say("note." + note.kind().id(), name, note.line());
    }

    private static List<String> reasons(Decision decision) {
        var sentences = decision.sentences();
        var diagnoses = decision.findings().diagnoses();
        if (diagnoses.isEmpty()) {
            return List.of(sentences.say("why.none"));
        }
        var paragraphs = new ArrayList<String>();
        paragraphs.add(sentences.say("why.opening"));
        for (var held : diagnoses) {
            paragraphs.add(facts(held.because(), decision));
            paragraphs.add(sentences.say(
                    "why.rule",
                    decision.guidance().titles().get(held.id()),
                    sentences.say("certainty." + held.certainty().id())));
        }
        decision.findings().rejected().forEach(lost -> paragraphs.add(rejection(lost, decision)));
        return paragraphs;
    }

    private static String facts(List<Fact> facts, Decision decision) {
        var words = decision.factWords();
        return Lines.bullets(facts.stream()
                .map(fact -> decision.sentences().say("why.fact", words.say(fact), Quoted.line(words.sourceOf(fact))))
                .toList());
    }

    private static String rejection(Rejection lost, Decision decision) {
        var title = decision.guidance().titles().get(lost.diagnosis().id());
        return decision.sentences()
                .say("why.rejected", title, decision.sentences().say("why." + lost.why()));
    }
}
