package tsunagu.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.rules.written.Conclusion;
import tsunagu.rules.written.Condition;
import tsunagu.rules.written.WrittenRule;
import tsunagu.rules.written.WrittenRules;

/** What we read in the files of rules is what the engine makes of them. */
class WrittenRulesTest {

    private static final WrittenRules WRITTEN = WrittenRules.load(Path.of("."));

    @Test
    void everyRuleOfEveryFileIsUnderstood() {
        assertEquals(
                Shelf.DIAGNOSTICIAN.ruleNames(),
                WRITTEN.all().stream().map(WrittenRule::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyFileThatNamesADiagnosisIsOne() {
        var files = RuleFile.all()
                .filter(RuleFile::isDiagnosis)
                .map(RuleFile::id)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(files, WRITTEN.diagnoses());
    }

    @Test
    void diagnosesHoldAsTheEngineHasIt() {
        var tried = new TreeSet<String>();
        Situation.all().forEach(situation -> {
            var facts = situation.findings().facts();
            assertEquals(surest(engine(situation.findings())), surest(read(facts)), situation::toString);
            diagnosing().filter(rule -> holds(rule, facts)).forEach(rule -> tried.add(rule.name()));
        });
        var all = diagnosing().map(WrittenRule::name).collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(tried);
        assertEquals(Set.of(), all);
    }

    @Test
    void aRuleIsShownWordForWord() throws IOException {
        var text = Files.readString(Path.of("diagnoses/exit/kms.drl"));

        assertEquals(text, WRITTEN.text("kms"));
        WRITTEN.in("kms").forEach(rule -> assertTrue(text.contains("\n" + rule.text() + "\n"), rule.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fact(name == \"os\", value.length() > 3)",
                "Fact(value == \"true\")",
                "accumulate(Fact(name == \"os\"); $n : count(1))",
                "eval(true)",
                "Puzzle(name == \"os\")",
                "$s : String() from Secrets.all()",
                "$s : String() from List.of(\"a\", OTHER)",
                "$f := Fact(name == \"os\")",
                "forall(Fact(name == \"os\"))"
            })
    void refusesAConditionItCannotRead(String condition, @TempDir Path folder) throws IOException {
        var refusal = assertThrows(
                IllegalStateException.class, () -> written(condition, "insertLogical(new Omission(\"a\"));", folder));

        assertTrue(
                refusal.getMessage()
                        .matches("(?s)Cannot understand .* in the rule \"odd\" of rules/steps/odd.drl: "
                                + "teach RuleReader this shape, or write the rule in one that it knows\\."),
                refusal::getMessage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insertLogical(new Omission(\"a\")); System.exit(0);",
                "insert(new Omission(\"a\"));",
                "insertLogical(new Omission(\"a\" + \"b\"));",
                "insertLogical(new Riddle(\"a\"));",
                "if (true) insertLogical(new Omission(\"a\"));",
                "insertLogical(Remedy.of($nothing, \"a\"));",
                ""
            })
    void refusesAConsequenceItCannotRead(String consequence, @TempDir Path folder) {
        var refusal =
                assertThrows(IllegalStateException.class, () -> written("Fact(name == \"os\")", consequence, folder));

        assertTrue(refusal.getMessage().contains("the rule \"odd\" of rules/steps/odd.drl"), refusal::getMessage);
    }

    private static List<WrittenRule> written(String condition, String consequence, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("contest"));
        Files.createDirectories(folder.resolve("diagnoses"));
        var steps = Files.createDirectories(folder.resolve("steps"));
        Files.writeString(steps.resolve("odd.drl"), """
                package steps

                rule "odd"
                when
                  %s
                then
                  %s
                end
                """.formatted(condition, consequence));
        return WrittenRules.load(folder).all();
    }

    private static Stream<Map.Entry<String, Certainty>> engine(Findings findings) {
        return Stream.concat(
                        findings.diagnoses().stream(),
                        findings.rejected().stream().map(Rejection::diagnosis))
                .map(diagnosis -> Map.entry(diagnosis.id(), diagnosis.certainty()));
    }

    private static boolean holds(WrittenRule rule, List<Fact> facts) {
        return new Reading(rule.when(), facts).all().findAny().isPresent();
    }

    private static Stream<WrittenRule> diagnosing() {
        return WRITTEN.all().stream()
                .filter(rule -> rule.puts(Conclusion.Diagnoses.class).findAny().isPresent());
    }

    private static Stream<Map.Entry<String, Certainty>> read(List<Fact> facts) {
        return diagnosing()
                .flatMap(rule -> new Reading(rule.when(), facts)
                        .all()
                        .flatMap(bound -> rule.puts(Conclusion.Diagnoses.class).map(it -> held(it, bound))));
    }

    private static Map.Entry<String, Certainty> held(Conclusion.Diagnoses it, Map<String, Fact> bound) {
        var grounds = it.shown().stream().map(bound::get).toArray(Fact[]::new);
        return Map.entry(it.diagnosis(), it.certainty().orElseGet(() -> Certainty.by(grounds)));
    }

    private static Map<String, Certainty> surest(Stream<Map.Entry<String, Certainty>> held) {
        var surest = new TreeMap<String, Certainty>();
        held.forEach(one -> surest.merge(
                one.getKey(),
                one.getValue(),
                (a, b) -> Stream.of(a, b).sorted().findFirst().orElseThrow()));
        return surest;
    }

    /** Tries a rule's conditions on facts, as they were read. */
    private record Reading(List<Condition> when, List<Fact> facts) {

        /** Every way in which all of the conditions hold: which fact each name stands for. */
        Stream<Map<String, Fact>> all() {
            var ways = Stream.of(Map.<String, Fact>of());
            for (var condition : when) {
                ways = ways.flatMap(bound -> ways(condition, bound)).toList().stream();
            }
            return ways;
        }

        private Stream<Map<String, Fact>> ways(Condition condition, Map<String, Fact> bound) {
            return switch (condition) {
                case Condition.Known known ->
                    facts.stream().filter(fact -> fits(known, fact, bound)).map(fact -> with(known, fact, bound));
                case Condition.Not not ->
                    ways(not.what(), bound).findAny().isPresent() ? Stream.empty() : Stream.of(bound);
                case Condition.All all -> new Reading(all.parts(), facts).all().map(inner -> bound);
                case Condition.Any any ->
                    any.parts().stream()
                                    .anyMatch(
                                            part -> ways(part, bound).findAny().isPresent())
                            ? Stream.of(bound)
                            : Stream.empty();
                default -> throw new IllegalStateException("Cannot try " + condition + " on facts alone");
            };
        }

        private static boolean fits(Condition.Known known, Fact fact, Map<String, Fact> bound) {
            return known.facts().contains(fact.name())
                    && known.values().allows(fact.value())
                    && bears(known, fact, bound);
        }

        private static boolean bears(Condition.Known known, Fact fact, Map<String, Fact> bound) {
            return switch (known.bearing()) {
                case ANYHOW -> true;
                case SHOWN_BY_OUTPUT -> fact.isProven();
                case NOT_SHOWN_BY_OUTPUT -> !fact.isProven();
                case SAID_LATER -> bound.get(known.than().orElseThrow()).isOlderThan(fact);
                case SAID_NO_EARLIER -> !fact.isOlderThan(bound.get(known.than().orElseThrow()));
                case FROM_ELSEWHERE ->
                    !fact.source().equals(bound.get(known.than().orElseThrow()).source());
            };
        }

        private static Map<String, Fact> with(Condition.Known known, Fact fact, Map<String, Fact> bound) {
            var all = new HashMap<>(bound);
            known.called().ifPresent(name -> all.put(name, fact));
            return all;
        }
    }
}
