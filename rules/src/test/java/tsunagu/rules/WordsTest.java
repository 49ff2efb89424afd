package tsunagu.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules, cases and vocabulary speak of the same facts. */
class WordsTest {

    @Test
    void everyFactAndValueInTheRulesIsInTheVocabulary() {
        var strange = RuleFile.all()
                .flatMap(Mentions::in)
                .filter(mention -> !isKnown(mention.fact(), mention.value()))
                .toList();
        assertEquals(List.of(), strange, "add these to rules/vocabulary.yaml or mend the rule");
    }

    @Test
    void everyFactAndValueInTheCasesIsInTheVocabulary() {
        var strange = RuleFile.all()
                .flatMap(RuleFile::cases)
                .flatMap(WordsTest::strange)
                .toList();
        assertEquals(List.of(), strange, "add these to rules/vocabulary.yaml or mend the case");
    }

    @Test
    void everyFactIsReadByARule() {
        var read =
                RuleFile.all().flatMap(Mentions::in).map(Mentions.Mention::fact).collect(Collectors.toSet());
        var idle = new TreeSet<>(Shelf.VOCABULARY.facts());
        idle.removeAll(read);
        idle.removeIf(fact -> fact.startsWith("turn."));
        assertEquals(Set.of(), idle, "write a rule that reads these");
    }

    @Test
    void everyWantedFactMayBeAskedAndEveryAskedFactIsWanted() {
        var wanted = RuleFile.all().flatMap(Mentions::wantedIn).collect(Collectors.toCollection(TreeSet::new));
        Causes.load(Path.of("causes.yaml")).stream()
                .flatMap(cause -> cause.signs().keySet().stream())
                .filter(Shelf.VOCABULARY::asked)
                .forEach(wanted::add);
        var asked = Shelf.VOCABULARY.facts().stream()
                .filter(Shelf.VOCABULARY::asked)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                asked,
                wanted,
                "'asked: true' in rules/vocabulary.yaml and the rules that want a fact, or causes.yaml, must agree");
    }

    private static Stream<String> strange(Case example) {
        return Stream.concat(example.given().entrySet().stream(), example.shown().entrySet().stream())
                .filter(given -> !isKnown(given.getKey(), given.getValue()))
                .map(given -> "rules/" + example.file().casesPath() + ": " + given);
    }

    private static boolean isKnown(String fact, String value) {
        return Shelf.VOCABULARY
                .values(fact)
                .filter(values -> value.isEmpty() || values.contains(value))
                .isPresent();
    }
}
