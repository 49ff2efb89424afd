package tsunagu.app.eval;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People's reports are answered as an expert would answer them, and never with a step that harms. */
class ReportsTest {

    private static final double DIAGNOSES = 0.85;
    private static final double FIRST_STEPS = 0.80;
    private static final Path OTHERS = Path.of("../../shared/eval/reports.jsonl");

    static List<Path> ours() {
        return OurReports.files();
    }

    @ParameterizedTest
    @MethodSource("ours")
    void areAnsweredAsAnExpertWould(Path file) {
        check(file, DIAGNOSES, FIRST_STEPS);
    }

    @Test
    void thoseOfTheWorkshopToo() {
        assumeTrue(Files.exists(OTHERS), () -> "absent: " + OTHERS);
        check(OTHERS, 0.95, 0.90);
    }

    private static void check(Path file, double diagnoses, double firstSteps) {
        var evaluation = Evaluation.of(file, OurReports::reply);
        assertAll(
                () -> assertTrue(evaluation.diagnoses() >= diagnoses, evaluation::misses),
                () -> assertTrue(evaluation.firstSteps() >= firstSteps, evaluation::misses),
                () -> assertEquals(List.of(), evaluation.harmed(), evaluation::misses),
                () -> assertEquals(List.of(), evaluation.repaired(), evaluation::misses));
    }
}
