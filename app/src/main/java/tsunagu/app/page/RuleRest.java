package tsunagu.app.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tsunagu.app.page.RuleSubject.Put;
import tsunagu.rules.written.Conclusion;
import tsunagu.rules.written.WrittenRule;

/** What else stands in the file of a diagnosis: nothing there goes unsaid. */
record RuleRest(RuleParts parts, RuleSubject subject, RuleWords words) {

    Html all() {
        var items = Stream.concat(subject.rules().in(subject.id()).stream(), silencing())
                .distinct()
                .flatMap(rule -> item(rule).stream());
        return parts.list("", items.distinct(), words.page());
    }

    private Optional<Html> item(WrittenRule rule) {
        var sentences = new RuleSentences(words, RuleScope.of(rule, subject.id()));
        var outcomes = new RuleOutcomes(sentences);
        var said = rule.then().stream()
                .filter(conclusion -> !isSaid(conclusion))
                .map(outcomes::say)
                .distinct()
                .toList();
        var open = new RuleGiven(subject).open(rule).orElse(rule.when());
        var when = parts.fold(words.page().say("rule.when"), parts.when(open, sentences), words.page());
        return said.isEmpty() ? Optional.empty() : Optional.of(item(said, when));
    }

    private Html item(List<String> said, Html when) {
        if (said.size() == 1) {
            return parts.item(said.getFirst(), when, words.page());
        }
        var each = said.stream().map(one -> parts.item(one, Html.NONE, words.page()));
        return parts.item("", Html.all(Stream.of(parts.list("", each, words.page()), when)), words.page());
    }

    /** Rules by which this diagnosis leaves nothing to ask for others. */
    private Stream<WrittenRule> silencing() {
        return subject.puts(Conclusion.Prefers.class)
                .filter(put -> new RuleContest(subject, put, true).silencesQuestions())
                .map(Put::rule);
    }

    /** Other parts of the page have said it. */
    private boolean isSaid(Conclusion conclusion) {
        return switch (conclusion) {
            case Conclusion.Diagnoses it -> it.diagnosis().equals(subject.id());
            case Conclusion.Plans it -> it.diagnosis().equals(subject.id());
            case Conclusion.Proves it -> it.diagnosis().equals(subject.id());
            case Conclusion.Prefers it -> isContest(it);
            case Conclusion.Asks it -> it.by().equals(subject.id()) || isPlanned(it.by());
            case Conclusion.Warns it -> isPlanned(it.step());
            case Conclusion.Blocks it -> isPlanned(it.step());
            case Conclusion.Omits it -> isPlanned(it.step());
            case Conclusion.Tries it -> isPlanned(it.step());
            case Conclusion.Orders it -> isPlanned(it.first()) && isPlanned(it.then());
            case Conclusion.PlansLast it -> false;
            case Conclusion.Waives it -> false;
            case Conclusion.Refers it -> false;
            case Conclusion.Says it -> false;
        };
    }

    private boolean isContest(Conclusion.Prefers prefers) {
        return Stream.of(true, false)
                .flatMap(won -> RuleContest.of(subject, won))
                .anyMatch(contest -> contest.put().what() == prefers);
    }

    private boolean isPlanned(String step) {
        return subject.steps().contains(step);
    }
}
