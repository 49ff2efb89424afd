package tsunagu.rules.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Output that is cut off or damaged yields less, never something else, and never an exception. */
class DamagedOutputTest {

    @TestFactory
    Stream<DynamicTest> outputCutAtAnyLineSaysNothingThatTheWholeDoesNot() {
        return Fixture.all().map(fixture -> dynamicTest(fixture.name(), () -> checkCuts(fixture)));
    }

    @TestFactory
    Stream<DynamicTest> outputThatLostALineSaysNothingOfAnAdapterThatTheWholeDoesNot() {
        return Fixture.all().map(fixture -> dynamicTest(fixture.name(), () -> checkLosses(fixture)));
    }

    @TestFactory
    Stream<DynamicTest> anythingMayBePasted() {
        return Fixture.all().map(fixture -> dynamicTest(fixture.name(), () -> checkNoise(fixture)));
    }

    private static void checkCuts(Fixture fixture) {
        var whole = rows(fixture.text());
        var lines = lines(fixture);
        for (var end = 0; end < lines.size(); end++) {
            var more = rows(String.join("\n", lines.subList(0, end)));
            more.removeAll(whole);
            assertEquals(List.of(), List.copyOf(more), fixture.name() + " cut behind line " + end);
        }
    }

    private static void checkLosses(Fixture fixture) {
        var whole = statements(fixture.text());
        var things = whole.stream().map(DamagedOutputTest::thing).collect(Collectors.toSet());
        var lines = lines(fixture);
        for (var lost = 0; lost < lines.size(); lost++) {
            var rest = new ArrayList<>(lines);
            rest.remove(lost);
            var more = statements(String.join("\n", rest));
            more.removeAll(whole);
            more.removeIf(row -> !things.contains(thing(row)));
            assertEquals(List.of(), List.copyOf(more), fixture.name() + " without line " + (lost + 1));
        }
    }

    /** Letters changed, lines swapped and doubled: whatever is read of it, reading ends. */
    private static void checkNoise(Fixture fixture) {
        var lot = new Random(fixture.name().hashCode());
        for (var round = 0; round < 20; round++) {
            var letters = fixture.text().toCharArray();
            for (var hit = 0; hit < 1 + letters.length / 50; hit++) {
                letters[lot.nextInt(letters.length)] =
                        (char) (lot.nextInt(4) == 0 ? lot.nextInt(0xD800) : 32 + lot.nextInt(95));
            }
            Fixture.read(new String(letters));
        }
    }

    private static List<String> lines(Fixture fixture) {
        return Arrays.asList(fixture.text().split("\n", -1));
    }

    private static TreeSet<String> rows(String text) {
        return Fixture.read(text).observations().stream()
                .map(Fixture::row)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Without the numbers of their lines. */
    private static TreeSet<String> statements(String text) {
        return rows(text).stream()
                .map(row -> row.substring(row.indexOf('\t') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String thing(String statement) {
        return statement.split("\t", -1)[1];
    }
}
