package tsunagu.app.eval;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody wrote, and what an expert would make of it: one line of a file of reports.
 *
 * @param lang ja or en
 * @param category what the table is grouped by
 * @param inScope false when nothing on a VM's network may be repaired
 * @param expectedDiagnosis a label, as are all the following; {@link Labels} says what it stands for
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Report(
        String id,
        String message,
        String lang,
        String category,
        boolean inScope,
        String expectedDiagnosis,
        List<String> acceptableDiagnoses,
        String expectedFirstStep,
        List<String> acceptableFirstSteps,
        List<String> mustMention,
        List<String> mustNotRecommend) {

    Report {
        acceptableDiagnoses = orNone(acceptableDiagnoses);
        acceptableFirstSteps = orNone(acceptableFirstSteps);
        mustMention = orNone(mustMention);
        mustNotRecommend = orNone(mustNotRecommend);
    }

    List<String> diagnoses() {
        return with(expectedDiagnosis, acceptableDiagnoses);
    }

    List<String> firstSteps() {
        return with(expectedFirstStep, acceptableFirstSteps);
    }

    private static List<String> with(String expected, List<String> acceptable) {
        return Stream.concat(Stream.ofNullable(expected), acceptable.stream()).toList();
    }

    private static List<String> orNone(List<String> labels) {
        return labels == null ? List.of() : List.copyOf(labels);
    }
}
