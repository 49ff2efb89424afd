package tsunagu.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case beside every rule file. */
class CasesTest {

    @TestFactory
    Stream<DynamicNode> everyCaseHolds() {
        return RuleFile.all()
                .map(file -> dynamicContainer(file.id(), file.cases().map(CasesTest::test)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFileHasItsCases() {
        return RuleFile.all().map(file -> dynamicTest(file.id(), () -> checkCasesOf(file)));
    }

    private static DynamicTest test(Case example) {
        return dynamicTest(example.kind() + ": " + example.it(), () -> check(example));
    }

    private static void check(Case example) {
        var faults = Verdict.on(example);
        assertTrue(faults.isEmpty(), () -> message(example, String.join("\n    ", faults)));
    }

    private static String message(Case example, String faults) {
        return example.file().casesPath() + "\n  " + example.it() + "\n  given " + example.given() + ", shown "
                + example.shown() + "\n  wrong:\n    "
                + faults + "\n  " + Verdict.trace(example);
    }

    private static void checkCasesOf(RuleFile file) {
        assertTrue(Files.exists(file.casesPath()), () -> "write rules/" + file.casesPath() + " with " + wanted(file));
        assertTrue(!file.cases("fires").isEmpty(), () -> "write a case that fires into rules/" + file.casesPath());
        assertTrue(
                !file.cases("quiet").isEmpty(), () -> "write a case that stays quiet into rules/" + file.casesPath());
        assertTrue(
                file.asking().isEmpty() || !file.cases("asks").isEmpty(),
                () -> "write a case that asks into rules/" + file.casesPath());
    }

    private static String wanted(RuleFile file) {
        return "a case that fires, one that stays quiet" + (file.asking().isEmpty() ? "" : " and one that asks");
    }
}
