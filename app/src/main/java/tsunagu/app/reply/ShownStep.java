package tsunagu.app.reply;

import java.util.List;
import tsunagu.app.conversation.Decision;
import tsunagu.app.conversation.FilledCommand;
import tsunagu.rules.Step;

/** One step of a reply's plan, with its words, commands, warnings and grounds. */
public record ShownStep(
        String id,
        int order,
        String state,
        String title,
        String text,
        String risk,
        boolean downtime,
        List<String> loses,
        boolean reversible,
        List<FilledCommand> commands,
        List<String> caveats,
        List<Integer> citations) {

    static ShownStep of(Step step, Decision decision) {
        var procedure = decision.guidance().procedures().get(step.id());
        var words = procedure.in(decision.language());
        return new ShownStep(
                step.id(),
                step.order(),
                step.state().id(),
                words.title(),
                words.text(),
                procedure.risk(),
                procedure.downtime(),
                words.loses(),
                procedure.reversible(),
                decision.commands(procedure.commands()),
                step.caveats(),
                decision.guidance().citedBy().get(step.id()));
    }
}
