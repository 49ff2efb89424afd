package tsunagu.rules.written;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tsunagu.rules.Certainty;

/** Reads what a rule says between {@code then} and {@code end}: Java, but of few and fixed shapes. */
record Consequences(String rule, List<Condition> when) {

    private static final Pattern STATEMENT = Pattern.compile("insertLogical\\(((?:[^\";]|\"[^\"]*\")*)\\);\\s*");
    private static final String ONE = "(\"[^\"\\\\]*\")";
    private static final String NAME = "(\\$\\w+)";
    private static final String EITHER = "(\"[^\"\\\\]*\"|\\$\\w+)";
    private static final String LIST = "(\"[^\"\\\\]*\"(?:, ?\"[^\"\\\\]*\")*)";

    private static final List<Shape> SHAPES = List.of(
            shape(
                    "Diagnosis\\.by\\(kcontext\\.getMatch\\(\\), Certainty\\.(CERTAIN|LIKELY|POSSIBLE)\\)",
                    Consequences::sure),
            shape(
                    "Diagnosis\\.by\\(kcontext\\.getMatch\\(\\), Certainty\\.by\\((\\$\\w+(?:, \\$\\w+)*)\\)\\)",
                    Consequences::shown),
            shape(
                    "Remedy\\.of\\(" + NAME + ", ?" + LIST + "\\)",
                    (it, found) -> new Conclusion.Plans(it.diagnosis(found.group(1)), Tests.list(found.group(2)))),
            shape(
                    "new Remedy\\(" + NAME + ", Stream\\.concat\\(\\$steps\\.stream\\(\\), Stream\\.of\\(" + ONE
                            + "\\)\\)\\.toList\\(\\)\\)",
                    (it, found) -> new Conclusion.PlansLast(found.group(1), word(found, 2))),
            shape(
                    "Proof\\.of\\(" + NAME + ", ?" + LIST + "\\)",
                    (it, found) -> new Conclusion.Proves(it.diagnosis(found.group(1)), Tests.list(found.group(2)))),
            shape(
                    "Want\\.(decisive|helpful)\\(" + ONE + ", " + ONE + "\\)",
                    (it, found) -> new Conclusion.Asks(
                            word(found, 2), word(found, 3), found.group(1).equals("decisive"))),
            shape(
                    "new Prevails\\(" + EITHER + ", " + EITHER + ", " + ONE + "\\)",
                    (it, found) -> new Conclusion.Prefers(word(found, 1), word(found, 2), word(found, 3))),
            shape(
                    "new Caveat\\(" + ONE + ", " + ONE + "\\)",
                    (it, found) -> new Conclusion.Warns(word(found, 1), word(found, 2))),
            shape(
                    "new Block\\(" + ONE + ", " + ONE + ", " + ONE + "\\)",
                    (it, found) -> new Conclusion.Blocks(word(found, 1), word(found, 2), word(found, 3))),
            shape(
                    "new Precedence\\(" + ONE + ", " + ONE + "\\)",
                    (it, found) -> new Conclusion.Orders(word(found, 1), word(found, 2))),
            shape("new Omission\\(" + ONE + "\\)", (it, found) -> new Conclusion.Omits(word(found, 1))),
            shape(
                    "new Outcome\\(" + ONE + ", (true|false)\\)",
                    (it, found) ->
                            new Conclusion.Tries(word(found, 1), found.group(2).equals("true"))),
            shape(
                    "new Outcome\\(" + NAME + "\\.substring\\(5\\), (true|false)\\)",
                    (it, found) ->
                            new Conclusion.Tries(found.group(1), found.group(2).equals("true"))),
            shape("new Waiver\\(" + EITHER + "\\)", (it, found) -> new Conclusion.Waives(word(found, 1))),
            shape(
                    "new Referral\\(" + ONE + ", " + ONE + "\\)",
                    (it, found) -> new Conclusion.Refers(word(found, 1), word(found, 2))),
            shape(
                    NAME + "\\.as\\(" + ONE + ", " + ONE + "\\)",
                    (it, found) -> new Conclusion.Says(found.group(1), word(found, 2), word(found, 3))));

    /** How one kind of thing is put down, and what is understood by it. */
    private record Shape(Pattern pattern, BiFunction<Consequences, MatchResult, Conclusion> meaning) {}

    List<Conclusion> of(String java) {
        var text = java.strip().replaceAll("\\s+", " ");
        var statements = STATEMENT.matcher(text).results().toList();
        var rest = STATEMENT.matcher(text).replaceAll("");
        if (statements.isEmpty() || !rest.isBlank()) {
            throw new NotUnderstood(text);
        }
        return statements.stream().map(found -> conclusion(found.group(1))).toList();
    }

    private Conclusion conclusion(String put) {
        return SHAPES.stream()
                .flatMap(shape -> meaning(shape, put).stream())
                .findFirst()
                .orElseThrow(() -> new NotUnderstood(put));
    }

    private Optional<Conclusion> meaning(Shape shape, String put) {
        var match = shape.pattern().matcher(put);
        return match.matches() ? Optional.of(shape.meaning().apply(this, match)) : Optional.empty();
    }

    private Conclusion sure(MatchResult found) {
        return new Conclusion.Diagnoses(id(), Optional.of(Certainty.valueOf(found.group(1))), List.of());
    }

    private Conclusion shown(MatchResult found) {
        return new Conclusion.Diagnoses(
                id(), Optional.empty(), List.of(found.group(1).split(", ")));
    }

    /** As {@link tsunagu.rules.Diagnosis#by} has it. */
    private String id() {
        return rule.split(",")[0].strip();
    }

    /** The diagnosis that a condition of this rule calls by this name. */
    private String diagnosis(String name) {
        return when.stream()
                .filter(condition -> condition instanceof Condition.Found found
                        && found.called().equals(Optional.of(name)))
                .flatMap(condition -> ((Condition.Found) condition).which().named().stream())
                .findFirst()
                .orElseThrow(() -> new NotUnderstood(name + ", which is no diagnosis of its own"));
    }

    private static Shape shape(String pattern, BiFunction<Consequences, MatchResult, Conclusion> meaning) {
        return new Shape(Pattern.compile(pattern), meaning);
    }

    private static String word(MatchResult found, int group) {
        return Tests.list(found.group(group)).getFirst();
    }
}
