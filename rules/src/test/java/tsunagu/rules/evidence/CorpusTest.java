package tsunagu.rules.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every output of the corpus reads as it is expected to, field by field. */
class CorpusTest {

    private static final int FEWEST = 150;

    @TestFactory
    Stream<DynamicTest> everyOutputReadsAsExpected() {
        return Fixture.all().map(fixture -> dynamicTest(fixture.name(), () -> check(fixture)));
    }

    @Test
    void everyFieldOfTheCorpusIsReadAndNothingElse() {
        var right = 0;
        var found = 0;
        var expected = 0;
        for (var fixture : Fixture.all().toList()) {
            var both = new TreeSet<>(fixture.expected());
            both.retainAll(fixture.found());
            right += both.size();
            found += fixture.found().size();
            expected += fixture.expected().size();
        }
        assertEquals(1.0, 2.0 * right / (found + expected), "F1 over all fields of the corpus");
    }

    @Test
    void theCorpusIsLargeEnoughToMeanSomething() {
        assertTrue(Fixture.all().count() >= FEWEST, "write outputs of further layouts into src/test/evidence");
    }

    private static void check(Fixture fixture) {
        assertEquals(
                String.join("\n", fixture.expected()),
                String.join("\n", fixture.found()),
                () -> "mend the parser, or src/test/evidence/" + fixture.name() + ".expect");
    }
}
