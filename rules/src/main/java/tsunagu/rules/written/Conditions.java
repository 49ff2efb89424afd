package tsunagu.rules.written;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads what a rule says between {@code when} and {@code then}. */
final class Conditions {

    private static final String STEPS = "(\\$\\w+) : name matches \"step\\\\\\\\\\.\\.\\*\"";

    private static final Map<String, Bearing> BEARINGS = Map.of(
            "isProven\\(\\)(?: == true)?", Bearing.SHOWN_BY_OUTPUT,
            "isProven\\(\\) == false", Bearing.NOT_SHOWN_BY_OUTPUT,
            "(\\$\\w+)\\.isOlderThan\\(this\\)", Bearing.SAID_LATER,
            "isOlderThan\\((\\$\\w+)\\) == false", Bearing.SAID_NO_EARLIER,
            "source != (\\$\\w+)\\.source", Bearing.FROM_ELSEWHERE);

    private Conditions() {}

    static List<Condition> of(ConditionalElementDescr parts) {
        return parts.getDescrs().stream()
                .map(part -> condition((BaseDescr) part))
                .toList();
    }

    private static Condition condition(BaseDescr part) {
        return switch (part) {
            case PatternDescr pattern -> pattern(pattern);
            case NotDescr not -> new Condition.Not(single(not));
            case ExistsDescr exists -> single(exists);
            case AndDescr and -> new Condition.All(of(and));
            case OrDescr or -> new Condition.Any(of(or));
            default -> throw new NotUnderstood(part.getClass().getSimpleName());
        };
    }

    private static Condition single(ConditionalElementDescr outer) {
        var inner = of(outer);
        return inner.size() == 1 ? inner.getFirst() : new Condition.All(inner);
    }

    private static Condition pattern(PatternDescr pattern) {
        if (pattern.getSource() != null) {
            return each(pattern);
        }
        if (pattern.isUnification()) {
            throw new NotUnderstood(pattern.getIdentifier() + " := " + pattern.getObjectType());
        }
        var tests = new Tests(tests(pattern));
        var condition = condition(pattern.getObjectType(), Optional.ofNullable(pattern.getIdentifier()), tests);
        if (!tests.left().isEmpty()) {
            throw new NotUnderstood(pattern.getObjectType() + tests.left());
        }
        return condition;
    }

    private static List<String> tests(PatternDescr pattern) {
        return pattern.getConstraint().getDescrs().stream()
                .map(test -> test instanceof ExprConstraintDescr words
                        ? words.getExpression().strip().replaceAll("\\s+", " ")
                        : test.getClass().getSimpleName())
                .toList();
    }

    private static Condition condition(String type, Optional<String> called, Tests tests) {
        return switch (type) {
            case "Fact" -> known(called, tests);
            case "Diagnosis" -> found(called, tests);
            case "Outcome" ->
                new Condition.Tried(
                        only(tests.choice("step")), only(tests.choice("helped")).equals("true"));
            case "Remedy" -> planned(tests);
            case "Want" -> wanted(tests);
            case "Prevails" ->
                new Condition.Overruled(tests.choice("winner"), tests.choice("loser"), tests.choice("why"));
            case "Block" -> new Condition.Waiting(only(tests.choice("step")));
            default -> throw new NotUnderstood(type);
        };
    }

    private static Condition known(Optional<String> called, Tests tests) {
        var steps = tests.take(STEPS);
        var facts = steps.isPresent() ? List.of(Condition.ANY_STEP) : listed(tests.choice("name"));
        var name = called.or(() -> steps.map(step -> step.group(1)));
        var values = tests.choice("value");
        var compared = BEARINGS.entrySet().stream()
                .flatMap(bearing ->
                        tests.take(bearing.getKey()).map(test -> Map.entry(bearing.getValue(), than(test))).stream())
                .findFirst()
                .orElse(Map.entry(Bearing.ANYHOW, Optional.empty()));
        return new Condition.Known(name, facts, values, compared.getKey(), compared.getValue());
    }

    private static Optional<String> than(MatchResult test) {
        return test.groupCount() == 0 ? Optional.empty() : Optional.of(test.group(1));
    }

    private static Condition found(Optional<String> called, Tests tests) {
        var either = tests.take("area in \\((" + Tests.LIST + ")\\) \\|\\| id == (\"[^\"]*\")");
        var pairing = tests.take("id != \"([^\"]*)\" \\|\\| (\\$\\w+) != \"([^\"]*)\"")
                .map(match -> new Which.Pairing(match.group(1), match.group(2), match.group(3)));
        var name = called.or(() -> tests.named("id"));
        var differing = tests.take("(\\$\\w+) : id (!=) (\"[^\"]*\")");
        var ids = Stream.concat(
                        differing.map(match -> new Choice(true, Tests.list(match.group(3)))).stream(),
                        tests.choices("id").stream())
                .toList();
        var areas = either.map(match -> new Choice(false, Tests.list(match.group(1))))
                .orElseGet(() -> tests.choice("area"));
        var besides = either.map(match -> Tests.list(match.group(2))).orElse(List.of());
        return new Condition.Found(
                name.or(() -> differing.map(match -> match.group(1))),
                new Which(ids, areas, besides, pairing),
                tests.choice("certainty"),
                tests.named("certainty"),
                tests.take("certainty >= (\\$\\w+)").map(match -> match.group(1)));
    }

    private static Condition planned(Tests tests) {
        tests.named("steps");
        var diagnoses = tests.named("diagnosis")
                .map(name -> new Choice(false, List.of(name)))
                .orElseGet(() -> tests.choice("diagnosis"));
        return new Condition.Planned(diagnoses, tests.words("steps contains"), tests.words("steps not contains"));
    }

    private static Condition wanted(Tests tests) {
        var differing = tests.take("(\\$\\w+) : wantedBy != (\"[^\"]*\")");
        var by = differing
                .map(match -> new Choice(true, Tests.list(match.group(2))))
                .orElseGet(() -> tests.choice("wantedBy"));
        var called = differing.map(match -> match.group(1)).or(() -> tests.named("wantedBy"));
        var decisive = tests.take("decisive == true").isPresent();
        return new Condition.Wanted(called, tests.choice("fact"), by, decisive);
    }

    private static Condition each(PatternDescr pattern) {
        var source = pattern.getSource() instanceof FromDescr from
                ? from.getDataSource().toString().strip()
                : "";
        if (!pattern.getObjectType().equals("String") || !source.matches("List\\.of\\(\\s*" + Tests.LIST + "\\s*\\)")) {
            throw new NotUnderstood(pattern.getObjectType() + " from " + source);
        }
        return new Condition.Each(pattern.getIdentifier(), Tests.list(source));
    }

    private static List<String> listed(Choice choice) {
        if (choice.except()) {
            throw new NotUnderstood("a fact without its name");
        }
        return choice.of();
    }

    private static String only(Choice choice) {
        if (choice.except() || choice.of().size() != 1) {
            throw new NotUnderstood("a choice " + choice + " where one is expected");
        }
        return choice.of().getFirst();
    }
}
