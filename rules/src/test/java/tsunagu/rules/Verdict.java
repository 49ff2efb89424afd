package tsunagu.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares what a case expects with what the rules found. */
final class Verdict {

    private final Case example;
    private final Findings findings;
    private final List<String> faults = new ArrayList<>();

    private Verdict(Case example, Findings findings) {
        this.example = example;
        this.findings = findings;
    }

    /** What is wrong, one line each; empty when all is well. */
    static List<String> on(Case example) {
        var verdict = new Verdict(example, example.findings());
        verdict.checkKind();
        example.expect().forEach(verdict::check);
        return verdict.faults;
    }

    /** The rules that fired, each with the facts that made it fire. */
    static String trace(Case example) {
        return example.findings().firings().stream()
                .map(firing -> firing.rule() + " <- " + facts(firing.facts()))
                .collect(Collectors.joining("\n    ", "fired:\n    ", "\n"));
    }

    private void checkKind() {
        switch (example.kind()) {
            case "fires" -> demand(applies(), "expected " + concern() + " to apply");
            case "quiet" -> demand(isQuiet(), "expected " + concern() + " to stay quiet");
            default -> demand(asks(), "expected a rule of " + example.file().path() + " that asks to fire");
        }
    }

    private String concern() {
        return example.file().isDiagnosis() ? "the diagnosis " + diagnosis() : "a rule of this file";
    }

    private boolean applies() {
        return example.file().isDiagnosis() ? findings.holds(diagnosis()) : anyRuleFired();
    }

    private boolean isQuiet() {
        if (example.file().isDiagnosis()) {
            return !findings.holds(example.file().id());
        }
        return !example.expect().isEmpty() || !anyRuleFired();
    }

    private boolean asks() {
        return example.expect().containsKey("question")
                && fired().stream().anyMatch(example.file().asking()::contains);
    }

    private boolean anyRuleFired() {
        return !fired().isEmpty();
    }

    private List<String> fired() {
        var own = example.file().rules();
        return findings.firings().stream()
                .map(Firing::rule)
                .filter(own::contains)
                .toList();
    }

    private String diagnosis() {
        return example.expect().getOrDefault("diagnosis", example.file().id()).toString();
    }

    private void check(String key, Object expected) {
        switch (key) {
            case "diagnosis" -> demand(findings.holds(diagnosis()), "expected the diagnosis " + diagnosis());
            case "certainty" -> compare(key, expected, certainty());
            case "because" -> compare(key, list(expected), because());
            case "next" ->
                compare(key, expected, findings.plan().next().map(Step::id).orElse("none"));
            case "steps" -> compare(key, list(expected), steps());
            case "order" ->
                compare(
                        key,
                        list(expected),
                        steps().stream().filter(list(expected)::contains).toList());
            case "states" -> map(expected).forEach((step, state) -> compare(step, state, state(step)));
            case "blocked" -> map(expected).forEach((step, until) -> compare("block of " + step, until, until(step)));
            case "caveats" -> map(expected).forEach(this::checkCaveats);
            case "question" ->
                compare(key, expected, findings.question().map(Question::fact).orElse("none"));
            case "wants" -> list(expected).forEach(this::checkWanted);
            case "proofs" -> compare(key, list(expected), findings.proofs());
            case "referral" -> compare(key, expected, findings.referral().orElse("none"));
            case "absent" -> list(expected).forEach(this::checkAbsent);
            case "rejected" ->
                map(expected).forEach((loser, by) -> compare("what " + loser + " gave way to", by, winner(loser)));
            default ->
                faults.add("do not know what to expect by '" + key + "' in "
                        + example.file().casesPath());
        }
    }

    private void checkCaveats(String step, Object expected) {
        var found = findings.plan().step(step).map(Step::caveats).orElse(List.of());
        demand(found.containsAll(list(expected)), "caveats of " + step + ": expected " + expected + ", found " + found);
    }

    private void checkWanted(String fact) {
        var wanted = findings.questions().stream().map(Question::fact).toList();
        demand(wanted.contains(fact), "wants: expected " + fact + ", found " + wanted);
    }

    private void checkAbsent(String id) {
        demand(findings.plan().step(id).isEmpty(), "expected the plan to leave out " + id);
        demand(!findings.holds(id), "expected the diagnosis " + id + " not to hold");
    }

    private String certainty() {
        return standing().map(held -> held.certainty().id()).orElse("none");
    }

    private List<String> because() {
        return standing().map(Diagnosis::because).orElse(List.of()).stream()
                .map(Fact::name)
                .toList();
    }

    private java.util.Optional<Diagnosis> standing() {
        return findings.diagnoses().stream()
                .filter(held -> held.id().equals(diagnosis()))
                .findFirst();
    }

    private List<String> steps() {
        return findings.plan().steps().stream().map(Step::id).toList();
    }

    private String state(String step) {
        return findings.plan().step(step).map(found -> found.state().id()).orElse("absent");
    }

    private String until(String step) {
        return findings.plan().blocked().stream()
                .filter(block -> block.step().equals(step))
                .map(Block::until)
                .findFirst()
                .orElse("not blocked");
    }

    private String winner(String loser) {
        return findings.rejected().stream()
                .filter(rejection -> rejection.diagnosis().id().equals(loser))
                .map(Rejection::prevailing)
                .findFirst()
                .orElse("nothing");
    }

    private void compare(String what, Object expected, Object found) {
        demand(expected.toString().equals(found.toString()), what + ": expected " + expected + ", found " + found);
    }

    private void demand(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private static List<String> list(Object value) {
        return ((List<?>) value).stream().map(Object::toString).toList();
    }

    private static Map<String, Object> map(Object value) {
        return ((Map<?, ?>) value)
                .entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
    }

    private static String facts(List<Fact> facts) {
        return facts.stream().map(fact -> fact.name() + "=" + fact.value()).collect(Collectors.joining(", "));
    }
}
