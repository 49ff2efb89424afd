package tsunagu.app.page;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import tsunagu.rules.Ladder;
import tsunagu.rules.written.Conclusion;
import tsunagu.rules.written.Condition;
import tsunagu.rules.written.WrittenRule;
import tsunagu.rules.written.WrittenRules;

/** The diagnosis that a page is about, and what the rules put down for it. */
final class RuleSubject {

    private final String id;
    private final WrittenRules rules;
    private final List<Put<Conclusion.Plans>> plans;
    private final List<String> steps;

    RuleSubject(String id, WrittenRules rules) {
        this.id = id;
        this.rules = rules;
        this.plans = puts(Conclusion.Plans.class)
                .filter(put -> put.what().diagnosis().equals(id))
                .toList();
        this.steps = inOrder();
    }

    /** Something that a rule puts down, and the rule. */
    record Put<T extends Conclusion>(T what, WrittenRule rule) {}

    String id() {
        return id;
    }

    WrittenRules rules() {
        return rules;
    }

    /** Everything of one kind that any rule puts down. */
    <T extends Conclusion> Stream<Put<T>> puts(Class<T> kind) {
        return rules.all().stream().flatMap(rule -> rule.puts(kind).map(what -> new Put<>(what, rule)));
    }

    /** The same without what the files of other diagnoses settle. */
    <T extends Conclusion> Stream<Put<T>> ours(Class<T> kind) {
        var file = rules.file(id);
        return puts(kind)
                .filter(put -> !put.rule().file().startsWith("diagnoses/")
                        || put.rule().file().equals(file));
    }

    List<Put<Conclusion.Plans>> plans() {
        return plans;
    }

    /** Every step that may be planned, in the order of the ladder. */
    List<String> steps() {
        return steps;
    }

    /** These steps as they follow each other there. */
    List<String> inOrder(List<String> some) {
        return steps.stream().filter(some::contains).toList();
    }

    private List<String> inOrder() {
        var ladder = new Ladder();
        var given = new RuleGiven(this);
        puts(Conclusion.Orders.class)
                .filter(put -> given.open(put.rule())
                        .filter(open -> open.stream().allMatch(Condition.Planned.class::isInstance))
                        .isPresent())
                .forEach(put -> ladder.order(put.what().first(), put.what().then()));
        plans.stream()
                .map(put -> put.what().steps())
                .sorted(comparing(List::toString))
                .sorted(comparing((List<String> steps) -> -steps.size()))
                .forEach(ladder::add);
        last().forEach(put -> ladder.add(List.of(put.what().step())));
        return ladder.rungs();
    }

    /** The rules that plan this step. */
    List<WrittenRule> planning(String step) {
        var first =
                plans.stream().filter(put -> put.what().steps().contains(step)).map(Put::rule);
        var last = last().filter(put -> put.what().step().equals(step)).map(Put::rule);
        return Stream.concat(first, last).toList();
    }

    /** What is put behind a plan that lacks it. */
    private Stream<Put<Conclusion.PlansLast>> last() {
        return puts(Conclusion.PlansLast.class)
                .filter(put -> plans.stream()
                        .anyMatch(
                                plan -> !plan.what().steps().contains(put.what().step())));
    }
}
