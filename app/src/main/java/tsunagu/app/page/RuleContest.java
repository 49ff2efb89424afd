package tsunagu.app.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tsunagu.app.page.RuleSubject.Put;
import tsunagu.rules.written.Conclusion;
import tsunagu.rules.written.Condition;

/** A rule by which the diagnosis of a page prevails over others, or gives way to one of them. */
record RuleContest(RuleSubject subject, Put<Conclusion.Prefers> put, boolean won) {

    static Stream<RuleContest> of(RuleSubject subject, boolean won) {
        return subject.puts(Conclusion.Prefers.class)
                .map(put -> new RuleContest(subject, put, won))
                .filter(RuleContest::isOurs)
                .filter(contest -> !contest.others().isEmpty() && contest.open().isPresent());
    }

    /** The diagnoses on the other side. */
    List<String> others() {
        return meant(theirs())
                .filter(id -> !id.equals(subject.id()))
                .filter(id -> !isLeftOut(id))
                .toList();
    }

    /** On the other side stands not a diagnosis, but whoever wants something asked. */
    boolean silencesQuestions() {
        return isOurs() && RuleScope.of(put.rule(), subject.id()).isAsker(theirs());
    }

    /** What has to be so besides both holding; empty when it cannot be. */
    Optional<List<Condition>> open() {
        return new RuleGiven(subject)
                .holding(sides())
                .open(put.rule())
                .map(open -> open.stream().filter(it -> !isMereSide(it)).toList());
    }

    /** The rule's sentences, with our side called this diagnosis, and theirs by its name where it is one. */
    RuleSentences sentences(RuleWords words) {
        var names = new TreeMap<String, String>();
        names.put(ours(), words.page().say("rule.this"));
        names.put(
                theirs(),
                others().size() == 1
                        ? words.page().say("rule.quoted", words.title(others().getFirst()))
                        : words.page().say("rule.other"));
        return new RuleSentences(words, RuleScope.of(put.rule(), subject.id()).calling(names));
    }

    private boolean isOurs() {
        return meant(ours()).anyMatch(subject.id()::equals);
    }

    private String ours() {
        return won ? put.what().winner() : put.what().loser();
    }

    private String theirs() {
        return won ? put.what().loser() : put.what().winner();
    }

    private Stream<String> meant(String side) {
        var all = subject.rules().areas();
        return side.startsWith("$")
                ? found(side).stream()
                        .flatMap(found ->
                                all.keySet().stream().filter(id -> found.which().allows(id, all.get(id))))
                : Stream.of(side).filter(all::containsKey);
    }

    private Optional<Condition.Found> found(String side) {
        return put.rule().when().stream()
                .filter(it ->
                        it instanceof Condition.Found found && found.called().equals(Optional.of(side)))
                .map(Condition.Found.class::cast)
                .findFirst();
    }

    private Map<String, String> sides() {
        var sides = new TreeMap<>(Map.of(ours(), subject.id()));
        if (others().size() == 1) {
            sides.put(theirs(), others().getFirst());
        }
        return sides;
    }

    private boolean isLeftOut(String other) {
        var sides = Map.of(ours(), subject.id(), theirs(), other);
        return put.rule().when().stream()
                .filter(Condition.Found.class::isInstance)
                .map(Condition.Found.class::cast)
                .anyMatch(found -> found.which()
                        .unless()
                        .filter(pairing ->
                                pairing.one().equals(sides.get(found.called().orElse("")))
                                        && pairing.other().equals(sides.get(pairing.found())))
                        .isPresent());
    }

    /** That a side holds is what the contest is about. */
    private boolean isMereSide(Condition condition) {
        return condition instanceof Condition.Found found
                && found.certainty().isAny()
                && found.noSurerThan().isEmpty()
                && Stream.of(ours(), theirs())
                        .anyMatch(side -> found.called().equals(Optional.of(side))
                                || found.which().named().equals(List.of(side)));
    }
}
