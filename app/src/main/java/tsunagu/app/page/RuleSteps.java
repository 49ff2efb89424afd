package tsunagu.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tsunagu.app.page.RuleSubject.Put;
import tsunagu.kb.Procedure;
import tsunagu.kb.Wording;
import tsunagu.rules.written.Conclusion;
import tsunagu.rules.written.WrittenRule;

/** The part of a rule's page that says which steps are planned: their risk, their warnings, their grounds. */
final class RuleSteps {

    private final RuleParts parts;
    private final Template<StepsSlots> steps;
    private final Template<StepSlots> step;
    private final Template<CautionSlots> caution;

    private record StepsSlots(Html otherwise, Html steps) {}

    private record StepSlots(String title, String risk, Html only, Html quotes, Html cautions, Html notes) {}

    private record CautionSlots(String mark, String text, Html when, Html quotes) {}

    RuleSteps(RuleParts parts, Languages languages) {
        this.parts = parts;
        this.steps = Template.read("rule-steps.html", StepsSlots.class, languages.all());
        this.step = Template.read("rule-step.html", StepSlots.class, languages.all());
        this.caution = Template.read("rule-caution.html", CautionSlots.class, languages.all());
    }

    Html of(RuleSubject subject, RuleWords words) {
        var all = Html.all(subject.steps().stream().map(id -> step(id, subject, words)));
        return all.text().isEmpty()
                ? Html.NONE
                : steps.fill(new StepsSlots(otherwise(subject, words), all), words.page());
    }

    /** In which cases the steps are planned in another order. */
    private Html otherwise(RuleSubject subject, RuleWords words) {
        var others = subject.plans().stream()
                .filter(put ->
                        !put.what().steps().equals(subject.inOrder(put.what().steps())))
                .map(put -> {
                    var sentences = sentences(put.rule(), subject, words);
                    var open = new RuleGiven(subject).open(put.rule()).orElse(List.of());
                    return parts.item(
                            new RuleOutcomes(sentences).say(put.what()), parts.when(open, sentences), words.page());
                });
        return parts.list(words.page().say("rule.otherwise"), others, words.page());
    }

    private Html step(String id, RuleSubject subject, RuleWords words) {
        var procedure = words.knowledge().steps().procedure(id).orElseThrow();
        var wording = procedure.in(words.language());
        var slots = new StepSlots(
                wording.title(),
                risk(procedure, wording, words),
                only(id, subject, words),
                parts.quotes(procedure.references(), words),
                Html.all(cautions(id, subject, words)),
                parts.fold(words.page().say("rule.notes"), notes(id, subject, words), words.page()));
        return step.fill(slots, words.page());
    }

    private static String risk(Procedure procedure, Wording wording, RuleWords words) {
        var sentences = words.sentences();
        var said = new ArrayList<>(
                List.of(sentences.say("step.risk", procedure.risk(), sentences.say("risk." + procedure.risk()))));
        if (procedure.downtime()) {
            said.add(sentences.say("step.downtime"));
        }
        if (!procedure.reversible()) {
            said.add(sentences.say("step.irreversible"));
        }
        if (!wording.loses().isEmpty()) {
            said.add(sentences.say("step.loses", String.join(sentences.say("list.separator"), wording.loses())));
        }
        return String.join(" · ", said);
    }

    /** In which cases the step is planned, unless it is in every case. */
    private Html only(String id, RuleSubject subject, RuleWords words) {
        var given = new RuleGiven(subject);
        var ways = subject.planning(id).stream()
                .map(rule -> given.open(rule).map(open -> parts.when(open, sentences(rule, subject, words))))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var always = ways.stream().anyMatch(way -> way.text().isEmpty());
        var cases = ways.stream().map(way -> parts.item("", way, words.page()));
        return always ? Html.NONE : parts.list(words.page().say("rule.only"), cases, words.page());
    }

    private Stream<Html> cautions(String id, RuleSubject subject, RuleWords words) {
        return subject.ours(Conclusion.Warns.class)
                .filter(put -> put.what().step().equals(id))
                .flatMap(put -> cases(put, id, subject, words).map(when -> caution(put.what(), when, words)))
                .distinct();
    }

    private Html caution(Conclusion.Warns warning, Html when, RuleWords words) {
        var text = words.knowledge().steps().caveat(warning.caveat()).orElseThrow();
        return caution.fill(
                new CautionSlots(
                        words.sentences().say("caveat.mark"),
                        text.words().get(words.language()),
                        when,
                        parts.quotes(text.references(), words)),
                words.page());
    }

    /** When the step waits, is left out, counts as tried or comes before its turn. */
    private Html notes(String id, RuleSubject subject, RuleWords words) {
        var cases = new LinkedHashMap<String, List<Html>>();
        changes(id, subject).forEach(put -> {
            var said = new RuleOutcomes(sentences(put.rule(), subject, words)).say(put.what());
            cases(put, id, subject, words)
                    .filter(when -> !(put.what() instanceof Conclusion.Orders)
                            || !when.text().isEmpty())
                    .forEach(when -> cases.computeIfAbsent(said, key -> new ArrayList<>())
                            .add(when));
        });
        var items = cases.keySet().stream().map(said -> note(said, cases.get(said), words));
        return parts.list("", items, words.page());
    }

    private Html note(String said, List<Html> cases, RuleWords words) {
        var several = cases.stream().distinct().map(when -> parts.item("", when, words.page()));
        return parts.item(
                said, cases.size() == 1 ? cases.getFirst() : parts.list("", several, words.page()), words.page());
    }

    private static Stream<Put<? extends Conclusion>> changes(String id, RuleSubject subject) {
        var steps = subject.steps();
        return Stream.of(
                        subject.ours(Conclusion.Blocks.class)
                                .filter(put -> put.what().step().equals(id)),
                        subject.ours(Conclusion.Omits.class)
                                .filter(put -> put.what().step().equals(id)),
                        subject.ours(Conclusion.Tries.class)
                                .filter(put -> put.what().step().equals(id)),
                        subject.ours(Conclusion.Orders.class)
                                .filter(put -> put.what().first().equals(id)
                                        && steps.contains(put.what().then())))
                .flatMap(puts -> puts);
    }

    /** What is still open of a rule once the step is planned; nothing when the rule cannot hold then. */
    private Stream<Html> cases(Put<?> put, String step, RuleSubject subject, RuleWords words) {
        return new RuleGiven(subject)
                .planned(step).open(put.rule()).stream()
                        .map(open -> parts.when(open, sentences(put.rule(), subject, words)));
    }

    private static RuleSentences sentences(WrittenRule rule, RuleSubject subject, RuleWords words) {
        return new RuleSentences(words, RuleScope.of(rule, subject.id()));
    }
}
