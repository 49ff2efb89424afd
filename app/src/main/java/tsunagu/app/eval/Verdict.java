package tsunagu.app.eval;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tsunagu.app.reply.HeldDiagnosis;
import tsunagu.app.reply.Reply;
import tsunagu.app.reply.ShownPlan;
import tsunagu.app.reply.ShownStep;

/**
 * How a reply compares with what an expert would have said.
 *
 * @param diagnosis one of the accepted diagnoses comes first or second
 * @param firstStep the plan begins as accepted
 * @param missing what should have been mentioned and is not
 * @param harmful steps the plan offers and must not
 * @param repairs nothing is ours to repair, and yet a repair is offered
 */
record Verdict(
        Report report,
        Reply reply,
        boolean diagnosis,
        boolean firstStep,
        List<String> missing,
        List<String> harmful,
        boolean repairs) {

    private static final Set<String> OFFERED = Set.of("next", "later");
    private static final Set<String> TRIED = Set.of("done", "failed");
    private static final String READ_ONLY = "R0";

    static Verdict on(Report report, Reply reply, Labels labels) {
        var mentioned = Stream.concat(mentioned(reply), kind(reply)).collect(Collectors.toSet());
        return new Verdict(
                report,
                reply,
                Stream.concat(leading(reply), kind(reply)).anyMatch(labels.diagnoses(report.diagnoses())::contains),
                Stream.concat(first(reply, labels), kind(reply)).anyMatch(labels.steps(report.firstSteps())::contains),
                report.mustMention().stream()
                        .filter(label -> labels.steps(labels.diagnoses(List.of(label))).stream()
                                .noneMatch(mentioned::contains))
                        .toList(),
                offered(reply)
                        .filter(labels.steps(report.mustNotRecommend())::contains)
                        .toList(),
                !report.inScope()
                        && reply.kind().equals("advise")
                        && changing(reply, labels).isPresent());
    }

    boolean isFlawless() {
        return diagnosis && firstStep && missing.isEmpty() && harmful.isEmpty() && !repairs;
    }

    /** The first and the second diagnosis. */
    private static Stream<String> leading(Reply reply) {
        return reply.diagnoses().stream().limit(2).map(HeldDiagnosis::id);
    }

    private static Stream<String> kind(Reply reply) {
        var kind = Stream.of("kind:" + reply.kind());
        return reply.question().isPresent() ? Stream.concat(kind, Stream.of("question")) : kind;
    }

    private static Stream<String> mentioned(Reply reply) {
        return Stream.concat(
                reply.diagnoses().stream().map(HeldDiagnosis::id), steps(reply).map(ShownStep::id));
    }

    private static Stream<String> first(Reply reply, Labels labels) {
        return Stream.concat(untried(reply).findFirst().stream(), changing(reply, labels).stream())
                .map(ShownStep::id);
    }

    /** The first step that is more than a look. */
    private static Optional<ShownStep> changing(Reply reply, Labels labels) {
        Predicate<ShownStep> isLook = labels.readOnlySteps().isEmpty()
                ? step -> step.risk().equals(READ_ONLY)
                : step -> labels.readOnlySteps().contains(step.id());
        return untried(reply).filter(isLook.negate()).findFirst();
    }

    private static Stream<ShownStep> untried(Reply reply) {
        return steps(reply).filter(step -> !TRIED.contains(step.state()));
    }

    private static Stream<String> offered(Reply reply) {
        return steps(reply).filter(step -> OFFERED.contains(step.state())).map(ShownStep::id);
    }

    private static Stream<ShownStep> steps(Reply reply) {
        return reply.plan().map(ShownPlan::steps).orElse(List.of()).stream();
    }
}
