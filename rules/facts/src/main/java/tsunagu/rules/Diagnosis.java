package tsunagu.rules;

import java.util.List;
import java.util.stream.Stream;
import org.kie.api.runtime.rule.Match;

/**
 * A named cause or wish, how sure we are of it, and the facts that led there.
 *
 * <p>The id is the rule's name up to its first comma, and also the name of its article.
 *
 * @param area the folder of {@code rules/diagnoses} that the rule lies in, which is the layer it speaks of
 */
public record Diagnosis(String id, Certainty certainty, List<Fact> because, String rule, String area) {

    private static final String DIAGNOSES = "diagnoses.";

    /** What the matching rule stands for; because of every fact that it matched. */
    public static Diagnosis by(Match match, Certainty certainty) {
        var rule = match.getRule().getName();
        var area = match.getRule().getPackageName().replace(DIAGNOSES, "");
        return new Diagnosis(rule.split(",")[0].strip(), certainty, facts(match), rule, area);
    }

    /** The facts of a match, in the order in which the rule names them. */
    public static List<Fact> facts(Match match) {
        return match.getObjects().stream()
                .flatMap(Diagnosis::factsOf)
                .distinct()
                .toList();
    }

    private static Stream<Fact> factsOf(Object matched) {
        if (matched instanceof Fact fact) {
            return Stream.of(fact);
        }
        return matched instanceof Diagnosis diagnosis ? diagnosis.because().stream() : Stream.empty();
    }
}
