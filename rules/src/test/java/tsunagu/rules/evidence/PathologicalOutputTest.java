package tsunagu.rules.evidence;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A mebibyte of anything is read in time; the limit is generous, a quadratic parser misses it by far. */
class PathologicalOutputTest {

    private static final int MEBIBYTE = 1 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TestFactory
    Stream<DynamicTest> isReadInTime() {
        return texts().entrySet().stream()
                .map(text ->
                        dynamicTest(text.getKey(), () -> assertTimeout(PATIENCE, () -> Fixture.read(text.getValue()))));
    }

    /** Every sample over and over makes a paste of that kind. */
    @TestFactory
    Stream<DynamicTest> theCorpusOverAndOverIsReadInTime() {
        var all = Fixture.all().map(Fixture::text).collect(Collectors.joining("\n"));
        return Stream.of(dynamicTest("corpus", () -> assertTimeout(PATIENCE, () -> Fixture.read(all))));
    }

    static Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("logs", logs());
        texts.put("open braces", repeated("{\n"));
        texts.put("open braces on one line", repeated("{"));
        texts.put("open brackets", repeated("[\n"));
        texts.put("quotation marks on one line", repeated(">"));
        texts.put("bars on one line", repeated("|"));
        texts.put("dots on one line", repeated(". "));
        texts.put("colons", repeated("a: b\n"));
        texts.put("adapter headers", repeated("Ethernet adapter Ethernet:\n"));
        texts.put("prompts", repeated("C:\\>\n"));
        texts.put("blank lines", repeated("\n"));
        texts.put("one long word", repeated("x"));
        texts.put("addresses", repeated("10.1.2.4\n"));
        texts.put("label after label on one line", repeated("IPv4 Address. . . . . : 10.1.2.4 "));
        return texts;
    }

    private static String logs() {
        return IntStream.range(0, 9_000)
                .mapToObj(n ->
                        "2026-11-22T11:%02d:%02d.%06dZ INFO ExtHandler [%d] Agent reported status, next in %d s: everything is fine on vm-app01"
                                .formatted(n / 60 % 60, n % 60, n, n, n % 30))
                .collect(Collectors.joining("\n"));
    }

    private static String repeated(String part) {
        return part.repeat(MEBIBYTE / part.length());
    }
}
