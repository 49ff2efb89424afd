package tsunagu.app.page;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import tsunagu.app.page.RuleSubject.Put;
import tsunagu.rules.written.Conclusion;

/** The part of a rule's page that says what is asked for the sake of the diagnosis or of its steps, and why. */
final class RuleQuestions {

    private final RuleParts parts;
    private final Template<QuestionSlots> question;

    private record QuestionSlots(String question, String why, String weight, Html when) {}

    RuleQuestions(RuleParts parts, Languages languages) {
        this.parts = parts;
        this.question = Template.read("rule-question.html", QuestionSlots.class, languages.all());
    }

    Html of(RuleSubject subject, RuleWords words) {
        var askers = new ArrayList<>(List.of(subject.id()));
        subject.steps().stream().filter(step -> !words.isDiagnosis(step)).forEach(askers::add);
        var byFact = subject.puts(Conclusion.Asks.class)
                .filter(put -> askers.contains(put.what().by()))
                .sorted(comparing(put -> askers.indexOf(put.what().by())))
                .collect(groupingBy(put -> put.what().fact(), LinkedHashMap::new, Collectors.toList()));
        return Html.all(byFact.values().stream().map(puts -> question(puts, subject, words)));
    }

    private Html question(List<Put<Conclusion.Asks>> puts, RuleSubject subject, RuleWords words) {
        var fact = puts.getFirst().what().fact();
        var decisive = puts.stream().anyMatch(put -> put.what().decisive());
        var slots = new QuestionSlots(
                words.question(fact),
                words.sentences().say("ask." + fact + ".why"),
                words.page().say(decisive ? "rule.decisive" : "rule.helpful"),
                parts.fold(words.page().say("rule.asked-when"), whens(puts, subject, words), words.page()));
        return question.fill(slots, words.page());
    }

    private Html whens(List<Put<Conclusion.Asks>> puts, RuleSubject subject, RuleWords words) {
        return Html.all(puts.stream().map(put -> when(put, subject, words)).distinct());
    }

    private Html when(Put<Conclusion.Asks> put, RuleSubject subject, RuleWords words) {
        return parts.when(put.rule().when(), new RuleSentences(words, RuleScope.of(put.rule(), subject.id())));
    }
}
