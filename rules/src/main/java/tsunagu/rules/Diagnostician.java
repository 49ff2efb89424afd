package tsunagu.rules;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Runs every rule over a set of facts and says what they make of it.
 *
 * <p>Each run starts from the facts alone, so a corrected fact takes along all that rested on it.
 * Equal facts give equal findings. Safe for use by many threads.
 */
public final class Diagnostician {

    private final KieBase rules;

    private Diagnostician(KieBase rules) {
        this.rules = rules;
    }

    public static Diagnostician open() {
        return new Diagnostician(RuleBook.open());
    }

    /** Names the state of the rules: two diagnosticians of one version decide alike. */
    public String version() {
        return RuleBook.version();
    }

    /** Every rule, by name. */
    public Set<String> ruleNames() {
        return rules.getKiePackages().stream()
                .flatMap(kiePackage -> kiePackage.getRules().stream())
                .map(org.kie.api.definition.rule.Rule::getName)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    public Findings diagnose(Collection<Fact> facts) {
        var session = rules.newKieSession();
        try {
            var trace = new Trace();
            session.addEventListener(trace);
            inOrder(facts).forEach(session::insert);
            session.fireAllRules();
            return findings(Conclusions.of(objects(session)), trace.firings());
        } finally {
            session.dispose();
        }
    }

    private static Findings findings(Conclusions conclusions, List<Firing> firings) {
        var contest = new Contest(conclusions.diagnoses(), conclusions.contests());
        var standing = contest.standing();
        var rejected = contest.rejected();
        var plan = new Planning(standing, conclusions).plan();
        var questions = new Asking(conclusions.wants(), givenWay(conclusions, plan)).questions();
        var proofs = new Proving(standing, conclusions).outputs();
        var referral = referral(standing, conclusions);
        return new Findings(conclusions.facts(), standing, rejected, plan, questions, proofs, referral, firings);
    }

    private static Optional<String> referral(List<Diagnosis> standing, Conclusions conclusions) {
        return standing.stream()
                .findFirst()
                .flatMap(leading -> conclusions.referrals().stream()
                        .filter(referral -> referral.diagnosis().equals(leading.id()))
                        .map(Referral::reason)
                        .findFirst());
    }

    /** The order in which facts were told must not matter, not even to the trace. */
    private static List<Fact> inOrder(Collection<Fact> facts) {
        return facts.stream().distinct().sorted(comparing(Fact::toString)).toList();
    }

    /** Diagnoses that gave way, and the steps that only they had planned. */
    private static Set<String> givenWay(Conclusions conclusions, Plan plan) {
        var losers = conclusions.contests().stream().map(Prevails::loser);
        var steps = conclusions.remedies().stream()
                .flatMap(remedy -> remedy.steps().stream())
                .filter(step -> plan.step(step).isEmpty());
        return Stream.concat(losers, steps).collect(Collectors.toSet());
    }

    private static Collection<Object> objects(KieSession session) {
        return new ArrayList<>(session.getObjects());
    }
}
