package tsunagu.app.page;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import tsunagu.app.language.FactWords;
import tsunagu.app.language.Sentences;
import tsunagu.kb.Article;
import tsunagu.kb.Knowledge;
import tsunagu.rules.Certainty;
import tsunagu.rules.Fact;
import tsunagu.rules.Source;
import tsunagu.rules.Vocabulary;
import tsunagu.rules.written.Choice;
import tsunagu.rules.written.Condition;

/** What the ids in rules are called in one language: diagnoses, steps, facts, questions, reasons. */
record RuleWords(PageWords page, Sentences sentences, Knowledge knowledge, Expertise expertise) {

    private static final String STEP = "step.";
    private static final String UNKNOWN = "unknown";

    static RuleWords of(PageWords page, Knowledge knowledge, Expertise expertise) {
        var sentences = expertise.phrasebook().in(page.language());
        return new RuleWords(page, sentences, knowledge, expertise);
    }

    String language() {
        return page.language();
    }

    String title(String diagnosis) {
        return knowledge
                .library()
                .article(diagnosis, language())
                .map(Article::title)
                .orElse(diagnosis);
    }

    /** The step of this id, or any step. */
    String step(String id) {
        return knowledge
                .steps()
                .procedure(id)
                .map(procedure -> procedure.in(language()).title())
                .orElseGet(() -> page.say("rule.any-step"));
    }

    String output(String id) {
        return knowledge
                .steps()
                .output(id)
                .map(output -> output.words().get(language()))
                .orElseThrow(() -> new IllegalStateException(
                        "Cannot name the output " + id + ": write kb/outputs/" + id + ".yaml"));
    }

    String why(String reason) {
        return sentences.say("why." + reason);
    }

    String certainty(Certainty certainty) {
        return sentences.say("certainty." + certainty.id());
    }

    String certainties(Choice certainty) {
        return Stream.of(Certainty.values())
                .filter(it -> certainty.allows(it.id()))
                .map(this::certainty)
                .collect(joining(page.say("rule.or")));
    }

    String question(String fact) {
        return sentences.say("ask." + fact);
    }

    boolean isDiagnosis(String id) {
        return expertise.rules().diagnoses().contains(id);
    }

    /** Any of these facts with any of these values, in one phrase. */
    String facts(Condition.Known known) {
        return any(known.facts().stream().flatMap(fact -> phrases(fact, known.values())));
    }

    String fact(String name, String value) {
        if (!value.equals(UNKNOWN) || name.startsWith(STEP)) {
            return new FactWords(sentences, this::step).say(new Fact(name, value, new Source.Default()));
        }
        return vocabulary().asked(name)
                ? page.say("rule.unknown", question(name), sentences.label(name, UNKNOWN))
                : page.say("rule.unsure", any(known(name).map(other -> fact(name, other))));
    }

    /** One of several phrases. */
    String any(Stream<String> phrases) {
        return several(phrases, "rule.any-of-these");
    }

    /** All of several phrases. */
    String all(Stream<String> phrases) {
        return several(phrases, "rule.all-of-these");
    }

    private String several(Stream<String> phrases, String key) {
        var all = phrases.distinct().toList();
        return all.size() == 1 ? all.getFirst() : page.say(key, String.join(" / ", all));
    }

    private Stream<String> phrases(String fact, Choice values) {
        var isStep = fact.startsWith(STEP);
        if (isStep && values.allows("done") && values.allows("failed")) {
            return Stream.of(page.say("rule.step-tried", step(fact.substring(STEP.length()))));
        }
        if (!isStep && values.isAny() && vocabulary().asked(fact)) {
            return Stream.of(page.say("rule.answered", question(fact)));
        }
        return all(fact).stream().filter(values::allows).map(value -> fact(fact, value));
    }

    private Stream<String> known(String fact) {
        return all(fact).stream().filter(value -> !value.equals(UNKNOWN));
    }

    private List<String> all(String fact) {
        return fact.equals(Condition.ANY_STEP)
                ? List.of("done", "failed")
                : vocabulary()
                        .values(fact)
                        .orElseThrow(() -> new IllegalStateException(
                                "Cannot name the fact " + fact + ": add it to rules/vocabulary.yaml"));
    }

    private Vocabulary vocabulary() {
        return expertise.vocabulary();
    }
}
