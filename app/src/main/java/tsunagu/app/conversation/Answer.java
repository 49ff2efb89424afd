package tsunagu.app.conversation;

import java.util.stream.Stream;
import tsunagu.rules.Question;

/** What we have decided to say, before it is put into words. */
public sealed interface Answer {

    Decision decision();

    /** We know the cause or the wish, and have a plan. */
    record Advise(Decision decision) implements Answer {}

    /** One question decides what comes next. */
    record Ask(Decision decision, Question question) implements Answer {}

    /** We name no cause, but these articles may help. */
    record Suggest(Decision decision) implements Answer {}

    /** Others can help better, and we say who and why. */
    record Refer(Decision decision, Reason reason) implements Answer {}

    /** Why we refer somebody elsewhere. */
    enum Reason {
        OUT_OF_SCOPE("out-of-scope"),
        NOT_NETWORK("not-network"),
        ESCALATE("escalate");

        private final String id;

        Reason(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        static Reason of(String id) {
            return Stream.of(values())
                    .filter(reason -> reason.id.equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Cannot refer for the reason " + id
                            + ": a rule names it; use one of out-of-scope, not-network, escalate."));
        }
    }

    static Answer to(Decision decision) {
        var findings = decision.findings();
        if (findings.referral().isPresent()) {
            return new Refer(decision, Reason.of(findings.referral().get()));
        }
        if (!findings.plan().isEmpty()) {
            return new Advise(decision);
        }
        return findings.question()
                .<Answer>map(question -> new Ask(decision, question))
                .orElseGet(() -> withoutDiagnosis(decision));
    }

    private static Answer withoutDiagnosis(Decision decision) {
        return decision.guidance().suggestions().isEmpty()
                ? new Refer(decision, Reason.OUT_OF_SCOPE)
                : new Suggest(decision);
    }
}
