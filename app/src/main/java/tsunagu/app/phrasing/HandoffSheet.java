package tsunagu.app.phrasing;

import java.util.ArrayList;
import java.util.List;
import tsunagu.app.language.Sentences;
import tsunagu.app.reply.Handoff;
import tsunagu.app.reply.ShownStep;

/** The hand-off packet as a page of Markdown. */
public final class HandoffSheet {

    private final Sentences sentences;

    public HandoffSheet(Sentences sentences) {
        this.sentences = sentences;
    }

    public String write(Handoff handoff) {
        var page = new ArrayList<String>();
        page.add("# " + sentences.say("handoff.title") + " " + handoff.conversation());
        section("handoff.facts", facts(handoff), page);
        section("handoff.tried", steps(handoff.tried()), page);
        section("handoff.diagnoses", diagnoses(handoff), page);
        section("handoff.rejected", rejected(handoff), page);
        section("handoff.plan", steps(handoff.plan()), page);
        section(
                "handoff.next",
                handoff.question().stream().map(question -> question.text()).toList(),
                page);
        section("handoff.citations", citations(handoff), page);
        return String.join("\n\n", page) + "\n";
    }

    private void section(String heading, List<String> lines, List<String> page) {
        page.add("## " + sentences.say(heading));
        page.add(lines.isEmpty() ? sentences.say("handoff.none") : Lines.bullets(lines));
    }

    private static List<String> facts(Handoff handoff) {
        return handoff.facts().stream()
                .map(fact -> fact.words() + " (" + Quoted.line(fact.origin()) + ")")
                .toList();
    }

    private List<String> steps(List<ShownStep> steps) {
        return steps.stream()
                .map(step -> step.title() + " — " + sentences.say("step.state." + step.state()))
                .toList();
    }

    private List<String> diagnoses(Handoff handoff) {
        return handoff.diagnoses().stream()
                .map(held -> held.title() + " (" + sentences.say("certainty." + held.certainty()) + ")")
                .toList();
    }

    private static List<String> rejected(Handoff handoff) {
        return handoff.rejected().stream()
                .map(lost -> lost.title() + ": " + lost.why())
                .toList();
    }

    private static List<String> citations(Handoff handoff) {
        return handoff.citations().stream()
                .map(citation -> "[" + citation.n() + "] " + citation.title() + " › " + citation.heading() + " ("
                        + citation.updated() + ") " + String.join(" ", citation.sources()))
                .toList();
    }
}
