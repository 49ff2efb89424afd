package tsunagu.app.page;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import tsunagu.rules.Certainty;
import tsunagu.rules.written.Conclusion;

/** Says what a rule puts down in words. */
record RuleOutcomes(RuleSentences sentences) {

    String say(Conclusion conclusion) {
        return switch (conclusion) {
            case Conclusion.Diagnoses it ->
                page(
                        "rule.holds-as",
                        who(it.diagnosis()),
                        words().certainty(it.certainty().orElse(Certainty.LIKELY)));
            case Conclusion.Plans it -> page("rule.plans", who(it.diagnosis()), steps(it.steps().stream()));
            case Conclusion.PlansLast it -> page("rule.plans", who(it.diagnosis()), steps(Stream.of(it.step())));
            case Conclusion.Proves it ->
                page(
                        "rule.proves",
                        who(it.diagnosis()),
                        words().all(it.outputs().stream().map(words()::output)));
            case Conclusion.Asks it -> page("rule.asks", words().question(it.fact()), sake(it.by()));
            case Conclusion.Prefers it ->
                page("rule.prefers", who(it.winner()), who(it.loser()), words().why(it.why()));
            case Conclusion.Warns it -> page("rule.warns", step(it.step()), caveat(it.caveat()));
            case Conclusion.Blocks it -> page("rule.blocks", step(it.step()), words().why(it.why()));
            case Conclusion.Orders it -> page("rule.orders", step(it.first()), step(it.then()));
            case Conclusion.Omits it -> page("rule.omits", step(it.step()));
            case Conclusion.Tries it -> page(it.helped() ? "rule.done" : "rule.failed", step(it.step()));
            case Conclusion.Waives it -> page("rule.waives", output(it.output()));
            case Conclusion.Refers it -> words().sentences().say("refer." + it.reason());
            case Conclusion.Says it -> page("rule.says", words().fact(it.fact(), it.value()));
        };
    }

    /** Whose question it is: a diagnosis's or a step's. */
    private String sake(String by) {
        return words().isDiagnosis(by) ? who(by) : page("rule.quoted", step(by));
    }

    private String caveat(String id) {
        return words().knowledge().steps().caveat(id).orElseThrow().words().get(words().language());
    }

    private String output(String id) {
        return id.startsWith("$") ? page("rule.any-output") : words().output(id);
    }

    private String steps(Stream<String> ids) {
        return ids.map(this::step).collect(joining(" → "));
    }

    private String step(String id) {
        return words().step(id);
    }

    private String who(String name) {
        return sentences.who(name);
    }

    private RuleWords words() {
        return sentences.words();
    }

    private String page(String key, Object... arguments) {
        return words().page().say(key, arguments);
    }
}
