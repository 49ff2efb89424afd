package tsunagu.app.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tsunagu.rules.written.Choice;
import tsunagu.rules.written.Conclusion;
import tsunagu.rules.written.Condition;
import tsunagu.rules.written.WrittenRule;

/**
 * What goes without saying where a diagnosis is told of: that it holds, and what it plans.
 *
 * @param step a step that is planned, too
 * @param held which diagnoses a rule's own names stand for
 */
record RuleGiven(RuleSubject subject, String step, Map<String, String> held) {

    RuleGiven(RuleSubject subject) {
        this(subject, "", Map.of());
    }

    RuleGiven planned(String also) {
        return new RuleGiven(subject, also, held);
    }

    RuleGiven holding(Map<String, String> names) {
        return new RuleGiven(subject, step, names);
    }

    /** The conditions that are still open; empty when the rule cannot hold. */
    Optional<List<Condition>> open(WrittenRule rule) {
        var impossible = rule.when().stream().anyMatch(it -> decided(it).equals(Optional.of(false)));
        return impossible ? Optional.empty() : Optional.of(left(rule.when()).toList());
    }

    private Stream<Condition> left(List<Condition> conditions) {
        return conditions.stream().filter(it -> decided(it).isEmpty()).map(this::left);
    }

    private Condition left(Condition condition) {
        return switch (condition) {
            case Condition.Not not -> new Condition.Not(left(not.what()));
            case Condition.All all -> single(left(all.parts()).toList());
            default -> condition;
        };
    }

    private static Condition single(List<Condition> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    private Optional<Boolean> decided(Condition condition) {
        return switch (condition) {
            case Condition.Found found -> decided(found);
            case Condition.Planned planned -> decided(planned);
            case Condition.Not not -> decided(not.what()).map(holds -> !holds);
            case Condition.Any any -> among(any.parts(), true, this::decided);
            case Condition.All all -> among(all.parts(), false, this::decided);
            default -> Optional.empty();
        };
    }

    /** One part that is so decides the whole; else every part has to be the contrary. */
    private static Optional<Boolean> among(
            List<Condition> parts, boolean so, Function<Condition, Optional<Boolean>> decided) {
        var all = parts.stream().map(decided).distinct().toList();
        if (all.contains(Optional.of(so))) {
            return Optional.of(so);
        }
        return all.equals(List.of(Optional.of(!so))) ? Optional.of(!so) : Optional.empty();
    }

    private Optional<Boolean> decided(Condition.Found found) {
        var named = held.get(found.which().named().stream().findFirst().orElse(""));
        if (named != null
                && !found.which().allows(named, subject.rules().areas().get(named))) {
            return Optional.of(false);
        }
        var isHeld = named != null || found.which().named().equals(List.of(subject.id()));
        return isHeld && found.certainty().isAny() && found.noSurerThan().isEmpty()
                ? Optional.of(true)
                : Optional.empty();
    }

    private Optional<Boolean> decided(Condition.Planned planned) {
        if (planned.with().stream().anyMatch(it -> it.startsWith("$"))) {
            return Optional.empty();
        }
        var fitting = subject.plans().stream()
                .filter(put -> fits(planned, put.what()))
                .toList();
        if (fitting.isEmpty()) {
            return Optional.of(false);
        }
        var isThis = planned.with().equals(List.of(step)) && planned.without().isEmpty();
        var always = fitting.stream().anyMatch(put -> put.rule().when().stream().allMatch(this::isSubject));
        return isThis || always ? Optional.of(true) : Optional.empty();
    }

    private boolean isSubject(Condition condition) {
        return condition instanceof Condition.Found found && decided(found).equals(Optional.of(true));
    }

    private boolean fits(Condition.Planned planned, Conclusion.Plans plan) {
        return allows(planned.diagnoses())
                && plan.steps().containsAll(planned.with())
                && planned.without().stream().noneMatch(plan.steps()::contains);
    }

    private boolean allows(Choice diagnoses) {
        return diagnoses.of().stream().anyMatch(it -> it.startsWith("$")) || diagnoses.allows(subject.id());
    }
}
