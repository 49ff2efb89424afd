package tsunagu.rules;

import java.util.List;
import java.util.stream.Stream;
import org.kie.api.runtime.rule.Match;

/**
 * A named cause or wish, how sure we are of it, and the facts that led there.
 *
 * <p>The id is the rule's name up to its first comma, and also the name of its article.
 */
public record Diagnosis(String id, Certainty certainty, List<Fact> because, String rule) {

    /** What the matching rule stands for; because of every fact that it matched. */
    public static Diagnosis by(Match match, Certainty certainty) {
        var rule = match.getRule().getName();
        return new Diagnosis(rule.split(",")[0].strip(), certainty, facts(match), rule);
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
