package tsunagu.app.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tsunagu.rules.written.Condition;
import tsunagu.rules.written.WrittenRule;

/**
 * What a rule's own names stand for where it is told.
 *
 * @param subject the diagnosis that the page is about
 * @param names what the rule's names for diagnoses are called
 */
record RuleScope(String subject, List<Condition> when, Map<String, String> names) {

    static RuleScope of(WrittenRule rule, String subject) {
        return new RuleScope(subject, rule.when(), Map.of());
    }

    RuleScope calling(Map<String, String> others) {
        return new RuleScope(subject, when, others);
    }

    /** Whether the name stands for whoever wants something asked. */
    boolean isAsker(String name) {
        return when.stream()
                .anyMatch(it ->
                        it instanceof Condition.Wanted wanted && wanted.called().equals(Optional.of(name)));
    }

    Optional<Condition.Known> fact(Optional<String> name) {
        return when.stream()
                .filter(Condition.Known.class::isInstance)
                .map(Condition.Known.class::cast)
                .filter(known -> name.isPresent() && known.called().equals(name))
                .findFirst();
    }

    /** The diagnosis whose certainty has this name. */
    Optional<Condition.Found> measured(Optional<String> name) {
        return when.stream()
                .filter(Condition.Found.class::isInstance)
                .map(Condition.Found.class::cast)
                .filter(found -> name.isPresent() && found.measure().equals(name))
                .findFirst();
    }
}
