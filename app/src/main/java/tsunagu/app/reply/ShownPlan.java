package tsunagu.app.reply;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import tsunagu.app.conversation.Decision;

/** The plan of a reply: steps in order, their caveats, and what must wait for what. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ShownPlan(String hash, List<ShownStep> steps, List<ShownCaveat> caveats, List<ShownBlock> blocked) {

    static Optional<ShownPlan> of(Decision decision) {
        var plan = decision.findings().plan();
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ShownPlan(
                PlanHash.of(plan, decision.guidance()),
                plan.steps().stream().map(step -> ShownStep.of(step, decision)).toList(),
                plan.caveats().stream()
                        .map(id -> ShownCaveat.of(id, decision.guidance()))
                        .toList(),
                plan.blocked().stream()
                        .map(block -> ShownBlock.of(block, decision.sentences()))
                        .toList()));
    }
}
