package tsunagu.app.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tsunagu.app.language.Phrasebook;
import tsunagu.kb.Knowledge;
import tsunagu.kb.Progress;
import tsunagu.rules.Diagnostician;
import tsunagu.rules.Fact;
import tsunagu.rules.Findings;
import tsunagu.rules.Source;
import tsunagu.rules.Step;
import tsunagu.rules.Vocabulary;
import tsunagu.rules.written.Bearing;
import tsunagu.rules.written.Conclusion;
import tsunagu.rules.written.Condition;
import tsunagu.rules.written.WrittenRule;
import tsunagu.rules.written.WrittenRules;

/** What pages say of the rules, held against the rules at work. */
final class RuleSubjectTest {

    private static final WrittenRules RULES = WrittenRules.load(Path.of("../rules"));
    private static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("../rules/vocabulary.yaml"));
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.open();

    @Test
    void everyRuleOfEveryFileCanBeSaidInEveryLanguage() {
        var knowledge = Knowledge.load(Path.of("../kb"), List.of(), Progress.silent());
        var phrasebook = Phrasebook.load(Path.of("languages"));
        var expertise = new Expertise(RULES, "1", VOCABULARY, phrasebook);
        for (var language : phrasebook.languages()) {
            var words = RuleWords.of(PageWords.read(language), knowledge, expertise);
            for (var rule : RULES.all()) {
                var sentences = new RuleSentences(words, RuleScope.of(rule, ""));
                var said = Stream.concat(
                        rule.when().stream().map(sentences::say),
                        rule.then().stream().map(new RuleOutcomes(sentences)::say));
                said.forEach(sentence ->
                        assertFalse(sentence.isBlank() || sentence.contains("$"), () -> rule.name() + ": " + sentence));
            }
        }
    }

    @Test
    void stepsStandInTheOrderOfThePlanOrInOneThatThePageNames() {
        var compared = new TreeSet<String>();
        for (var id : RULES.diagnoses()) {
            var subject = new RuleSubject(id, RULES);
            findings(id).filter(found -> isAlone(id, found)).forEach(found -> {
                var plan = found.plan().steps().stream().map(Step::id).toList();
                assertTrue(orders(subject, plan).contains(plan), () -> id + " plans " + plan);
                compared.add(id);
            });
        }
        assertTrue(compared.size() > 40, compared::toString);
    }

    /** What the rules make of each way in which a diagnosis holds, once output shows nothing else. */
    private static Stream<Findings> findings(String id) {
        return RULES.in(id).stream()
                .filter(rule -> rule.puts(Conclusion.Diagnoses.class).findAny().isPresent())
                .map(rule -> DIAGNOSTICIAN.diagnose(facts(rule)));
    }

    private static List<List<String>> orders(RuleSubject subject, List<String> plan) {
        var named = subject.plans().stream().map(put -> put.what().steps());
        return Stream.concat(Stream.of(subject.steps()), named)
                .map(steps -> steps.stream().filter(plan::contains).toList())
                .toList();
    }

    private static List<Fact> facts(WrittenRule rule) {
        return rule.when().stream()
                .filter(Condition.Known.class::isInstance)
                .map(Condition.Known.class::cast)
                .map(RuleSubjectTest::fact)
                .toList();
    }

    private static Fact fact(Condition.Known known) {
        var name = known.facts().getFirst();
        var value = VOCABULARY.values(name).orElseThrow().stream()
                .filter(known.values()::allows)
                .findFirst()
                .orElseThrow();
        var source = known.bearing() == Bearing.SHOWN_BY_OUTPUT
                ? new Source.Evidence(1, "pasted", 1, name)
                : new Source.Utterance(1, 0, 1, name);
        return new Fact(name, value, source);
    }

    /** Nothing else is planned, and nothing was tried or ruled out, which would move a step. */
    private static boolean isAlone(String id, Findings found) {
        return found.diagnoses().size() == 1
                && found.holds(id)
                && found.facts().stream().noneMatch(fact -> fact.name().equals("vm.restarted"));
    }
}
