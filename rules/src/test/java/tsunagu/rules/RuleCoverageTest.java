package tsunagu.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A rule that no case makes fire may say anything. */
class RuleCoverageTest {

    @Test
    void everyRuleFiresInACaseOfItsOwnFile() {
        var idle = RuleFile.all().flatMap(file -> idle(file).stream()).toList();
        assertEquals(List.of(), idle, "write a case for each of these rules");
    }

    @Test
    void everyCompiledRuleStandsInAFile() {
        var written =
                RuleFile.all().flatMap(file -> file.rules().stream()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, Shelf.DIAGNOSTICIAN.ruleNames(), "rule names must be unique; build the rules anew");
    }

    @Test
    void everyRuleIsNamedAfterItsFile() {
        var strange = RuleFile.all()
                .filter(RuleFile::isDiagnosis)
                .flatMap(file -> file.rules().stream().filter(rule -> !rule.split(",")[0].equals(file.id())))
                .toList();
        assertEquals(List.of(), strange, "begin the name of a diagnosis' rules with the name of the file");
    }

    @Test
    void everyPackageIsTheFolder() {
        var strange = RuleFile.all()
                .filter(file -> !Shelf.text(file.path()).startsWith("package " + folder(file) + "\n"))
                .map(RuleFile::path)
                .toList();
        assertEquals(List.of(), strange, "begin each file with the package of its folder, the area of its diagnosis");
    }

    private static String folder(RuleFile file) {
        return file.path().getParent().toString().replace('/', '.');
    }

    private static List<String> idle(RuleFile file) {
        var fired = fired(file);
        return file.rules().stream()
                .filter(rule -> !fired.contains(rule))
                .map(rule -> "rules/" + file.path() + ": " + rule)
                .toList();
    }

    private static Set<String> fired(RuleFile file) {
        return file.cases()
                .flatMap(example -> example.findings().firings().stream())
                .map(Firing::rule)
                .collect(Collectors.toSet());
    }
}
