package tsunagu.app.phrasing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tsunagu.app.conversation.Decision;
import tsunagu.app.language.Sentences;
import tsunagu.kb.Procedure;
import tsunagu.kb.Wording;
import tsunagu.rules.Block;
import tsunagu.rules.Step;
import tsunagu.rules.StepState;

/** A plan as a numbered list: the next step in full, every open step with its risk, warnings and grounds. */
final class Steps {

    private final Decision decision;
    private final Sentences sentences;

    private Steps(Decision decision) {
        this.decision = decision;
        this.sentences = decision.sentences();
    }

    static List<Text> of(Decision decision) {
        var steps = new Steps(decision);
        return decision.findings().plan().steps().stream().map(steps::item).toList();
    }

    private Text item(Step step) {
        var procedure = decision.guidance().procedures().get(step.id());
        var words = procedure.in(decision.language());
        var lines = new ArrayList<>(isOpen(step) ? open(step, procedure, words) : List.of());
        step.caveats().forEach(caveat -> lines.add(set(caveat(caveat))));
        lines.addFirst(Text.fixed(heading(step, words)));
        return Text.joined(lines, "\n");
    }

    /** The next step says what to do and what to type; a later one what it risks, until its turn comes. */
    private List<Text> open(Step step, Procedure procedure, Wording words) {
        var lines = new ArrayList<Text>();
        lines.add(set(risk(procedure, words)));
        reason(step).map(Steps::set).ifPresent(lines::add);
        if (step.state() == StepState.NEXT) {
            words.text().lines().forEach(line -> lines.add(set("").then(Text.prose(line, decision.language()))));
            decision.commands(procedure.commands()).forEach(command -> lines.add(set(Typed.of(command, sentences))));
        }
        return lines;
    }

    /** Set in under the step's heading. */
    private static Text set(String block) {
        return Text.fixed(block.isEmpty() ? Lines.INDENT : Lines.indented(block));
    }

    private static boolean isOpen(Step step) {
        return step.state() != StepState.DONE && step.state() != StepState.FAILED;
    }

    private String heading(Step step, Wording words) {
        var marks = marks(decision.guidance().citedBy().get(step.id()));
        var state = sentences.say("step.state." + step.state().id());
        return step.order() + ". **" + words.title() + "** — " + state + " " + marks;
    }

    private String risk(Procedure procedure, Wording words) {
        var parts = new ArrayList<String>();
        parts.add(sentences.say("step.risk", procedure.risk(), sentences.say("risk." + procedure.risk())));
        if (procedure.downtime()) {
            parts.add(sentences.say("step.downtime"));
        }
        if (!procedure.reversible()) {
            parts.add(sentences.say("step.irreversible"));
        }
        if (!words.loses().isEmpty()) {
            var lost = String.join(sentences.say("list.separator"), words.loses());
            parts.add(sentences.say("step.loses", lost));
        }
        return String.join(" · ", parts);
    }

    private Optional<String> reason(Step step) {
        return decision.findings().plan().blocked().stream()
                .filter(block -> block.step().equals(step.id()))
                .map(Block::why)
                .map(why -> sentences.say("step.blocked-why", sentences.say("why." + why)))
                .findFirst();
    }

    private String caveat(String id) {
        var guidance = decision.guidance();
        return "> **" + sentences.say("caveat.mark") + "** "
                + guidance.caveats().get(id) + " " + marks(guidance.citedBy().get(id));
    }

    private static String marks(List<Integer> citations) {
        return citations.stream().map(number -> "[" + number + "]").collect(joining());
    }
}
