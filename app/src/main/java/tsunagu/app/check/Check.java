package tsunagu.app.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tsunagu.app.Home;
import tsunagu.app.guard.Guard;
import tsunagu.app.language.Phrasebook;
import tsunagu.kb.BrokenContent;
import tsunagu.kb.Knowledge;
import tsunagu.kb.Progress;
import tsunagu.kb.lexicon.Lexicon;
import tsunagu.rules.Diagnostician;
import tsunagu.rules.Vocabulary;
import tsunagu.rules.written.WrittenRules;

/** Holds rules, steps, articles, symptoms and languages against each other, as only their ids join them. */
public final class Check {

    private final List<String> problems = new ArrayList<>();

    private Check() {}

    /** What is wrong, one line each: what, where, and what to do; empty when everything is in order. */
    public static List<String> of(Home home, List<Path> moreArticles) {
        var check = new Check();
        check.all(home, moreArticles);
        return List.copyOf(check.problems);
    }

    private void all(Home home, List<Path> moreArticles) {
        var rules = RuleTexts.read(home.rules());
        attempt(Diagnostician::open);
        attempt(() -> WrittenRules.load(home.rules()).all());
        var vocabulary = attempt(() -> Vocabulary.load(home.vocabulary()));
        var phrasebook = attempt(() -> Phrasebook.load(home.languages()));
        var lexicon = attempt(() -> Lexicon.load(home.words(), home.symptoms()));
        var knowledge = attempt(() -> Knowledge.load(home.kb(), moreArticles, Optional.empty(), Progress.silent()));
        knowledge.ifPresent(known -> phrasebook.ifPresent(speaks -> joinKnowledge(rules, known, speaks)));
        attempt(() -> Guard.load(home.wording()));
        vocabulary.ifPresent(words -> phrasebook.ifPresent(speaks -> joinLanguages(rules, words, speaks)));
        vocabulary.ifPresent(words -> lexicon.ifPresent(reads -> joinSymptoms(words, reads)));
    }

    private <T> Optional<T> attempt(Supplier<T> loading) {
        try {
            return Optional.of(loading.get());
        } catch (BrokenContent e) {
            problems.addAll(e.problems());
        } catch (RuntimeException e) {
            problems.add(e.getMessage());
        }
        return Optional.empty();
    }

    private void joinKnowledge(RuleTexts rules, Knowledge knowledge, Phrasebook phrasebook) {
        for (var language : phrasebook.languages()) {
            for (var diagnosis : rules.diagnoses()) {
                var article = knowledge.library().article(diagnosis, language);
                require(
                        article.filter(found -> found.language().equals(language))
                                .isPresent(),
                        "There is no article on the diagnosis " + diagnosis + ": write kb/articles/<area>/" + diagnosis
                                + "." + language + ".md");
            }
        }
        for (var step : rules.steps()) {
            require(
                    knowledge.steps().procedure(step).isPresent(),
                    "A rule plans the step " + step + ": write kb/steps/" + step + ".yaml");
        }
        for (var output : rules.outputs()) {
            require(
                    knowledge.steps().output(output).isPresent(),
                    "A rule asks for the output " + output + ": write kb/outputs/" + output + ".yaml");
        }
        for (var caveat : rules.caveats()) {
            require(
                    knowledge.steps().caveat(caveat).isPresent(),
                    "A rule adds the caveat " + caveat + ": write kb/caveats/" + caveat + ".yaml");
        }
    }

    private void joinLanguages(RuleTexts rules, Vocabulary vocabulary, Phrasebook phrasebook) {
        for (var language : phrasebook.languages()) {
            rules.reasons().forEach(reason -> requireWords("why." + reason, language, phrasebook));
            for (var fact : rules.questions()) {
                require(vocabulary.asked(fact), "A rule asks for " + fact + ": mark it asked in rules/vocabulary.yaml");
            }
            vocabulary.facts().stream().filter(vocabulary::asked).forEach(fact -> {
                requireWords("ask." + fact, language, phrasebook);
                requireWords("ask." + fact + ".why", language, phrasebook);
            });
            vocabulary.facts().forEach(fact -> requireFactWords(fact, language, vocabulary, phrasebook));
        }
    }

    private void requireFactWords(String fact, String language, Vocabulary vocabulary, Phrasebook phrasebook) {
        if (fact.startsWith("turn.")) {
            return;
        }
        for (var value : vocabulary.values(fact).orElseThrow()) {
            if (!value.equals("unknown")) {
                requireWords("fact." + fact + "." + value, language, phrasebook);
            }
        }
    }

    private void requireWords(String key, String language, Phrasebook phrasebook) {
        require(
                phrasebook.in(language).knows(key),
                "The sentence " + key + " is missing: add it to app/languages/" + language + ".properties");
    }

    private void joinSymptoms(Vocabulary vocabulary, Lexicon lexicon) {
        for (var fact : lexicon.facts()) {
            var name = fact.substring(0, fact.indexOf('='));
            var value = fact.substring(fact.indexOf('=') + 1);
            require(
                    vocabulary.normalise(name, value).isPresent(),
                    "A symptom in kb/symptoms reads " + fact + ": add it to rules/vocabulary.yaml");
        }
    }

    private void require(boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }
}
