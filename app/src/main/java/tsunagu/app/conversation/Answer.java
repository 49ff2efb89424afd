package tsunagu.app.conversation;

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
    }

    static Answer to(Decision decision) {
        var findings = decision.findings();
        if (leads(decision, "out-of-scope")) {
            return new Refer(decision, Reason.OUT_OF_SCOPE);
        }
        if (leads(decision, "not-network")) {
            return new Refer(decision, Reason.NOT_NETWORK);
        }
        if (leads(decision, "escalate")) {
            return new Refer(decision, Reason.ESCALATE);
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

    private static boolean leads(Decision decision, String diagnosis) {
        var diagnoses = decision.findings().diagnoses();
        return !diagnoses.isEmpty() && diagnoses.getFirst().id().equals(diagnosis);
    }
}
