package tsunagu.app.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tsunagu.app.Home;
import tsunagu.kb.Knowledge;
import tsunagu.kb.Progress;
import tsunagu.rules.Cause;
import tsunagu.rules.Causes;
import tsunagu.rules.Diagnostician;
import tsunagu.rules.Fact;
import tsunagu.rules.Findings;
import tsunagu.rules.Question;
import tsunagu.rules.Source;
import tsunagu.rules.Vocabulary;

/** The next question is the one that is worth most, and none is wasted. */
class InquiryTest {

    private static final Home HOME = new Home(Path.of(".."));
    private static final Vocabulary VOCABULARY = Vocabulary.load(HOME.vocabulary());
    private static final List<Cause> CAUSES = Causes.load(HOME.causes());
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.open();
    private static final Costs COSTS =
            new Costs(Knowledge.load(HOME.kb(), List.of(), Optional.empty(), Progress.silent())
                    .steps());
    private static final Interviews INTERVIEWS = new Interviews(CAUSES, COSTS, VOCABULARY, DIAGNOSTICIAN);

    @Test
    void isCloseToTheBestOrderAndBetterThanAFixedOrARandomOne() {
        var orders = INTERVIEWS.orders();

        assertTrue(orders.gap() <= 0.05, orders::toString);
        assertTrue(orders.ours() < orders.fixed() && orders.ours() < orders.random(), orders::toString);
        assertTrue(orders.fixed() < orders.none(), orders::toString);
    }

    @Test
    void neverAsksTwiceOrForWhatIsKnown() {
        for (var interview : INTERVIEWS.all()) {
            assertEquals(interview.asked().size(), new HashSet<>(interview.asked()).size(), interview::toString);
        }
        assertNotEquals(
                Optional.of("change.kind"), question(Map.of("vm.reachable", "false", "guest.any-change", "false")));
    }

    /** Some answer changes causes or plan, at once or with the question after it. */
    @Test
    void wastesNoQuestion() {
        for (var interview : INTERVIEWS.all()) {
            var known = new LinkedHashMap<>(cause(interview.cause()).complaint());
            for (var fact : interview.asked()) {
                assertTrue(leadsOn(fact, known, 1), () -> fact + " of " + interview + " after " + known);
                known.put(fact, cause(interview.cause()).signs().getOrDefault(fact, "unknown"));
            }
        }
    }

    @Test
    void settlesWhatAnswersCanSettle() {
        var settled =
                INTERVIEWS.all().stream().filter(Interviews.Interview::settled).count();

        assertTrue(settled >= CAUSES.size() * 2 / 3, () -> settled + " of " + CAUSES.size());
    }

    @Test
    void learnsWhatIsFrequentHere() {
        var unreachable = facts(Map.of("vm.reachable", "false", "change.kind", "none"));
        var before = inquiry(Experience.NONE).ask(DIAGNOSTICIAN.diagnose(unreachable), unreachable);
        var stoppedServices = inquiry(new Experience(Map.of("termservice-down", 3_000L, "rdp-disabled", 3_000L)));

        var learned = stoppedServices.ask(DIAGNOSTICIAN.diagnose(unreachable), unreachable);

        assertNotEquals(before.question(), learned.question());
        assertEquals(DIAGNOSTICIAN.diagnose(unreachable).plan(), learned.plan());
    }

    @Test
    void doesNotAskWhoWantsAPerson() {
        assertEquals(Optional.empty(), question(Map.of("vm.reachable", "false", "turn.handoff", "true")));
    }

    @Test
    void everyCauseIsADiagnosisWithACureInItsPlan() {
        for (var cause : CAUSES) {
            var found = findings(cause.signs());
            assertTrue(COSTS.step(cause.cure()) > 0, cause::id);
            assertFalse(found.diagnoses().isEmpty(), cause::id);
        }
    }

    private static boolean leadsOn(String fact, Map<String, String> known, int more) {
        var before = findings(known);
        for (var value : VOCABULARY.values(fact).orElseThrow()) {
            var then = new LinkedHashMap<>(known);
            then.put(fact, value);
            var after = findings(then);
            if (!summary(after).equals(summary(before))) {
                return true;
            }
            if (more > 0
                    && after.questions().stream()
                            .map(Question::fact)
                            .filter(next -> before.questions().stream()
                                    .noneMatch(old -> old.fact().equals(next)))
                            .anyMatch(next -> leadsOn(next, then, more - 1))) {
                return true;
            }
        }
        return false;
    }

    private static String summary(Findings findings) {
        return findings.plan() + " " + findings.referral()
                + findings.diagnoses().stream()
                        .map(held -> held.id() + " " + held.certainty())
                        .collect(Collectors.joining(", "));
    }

    private static Cause cause(String id) {
        return CAUSES.stream()
                .filter(cause -> cause.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> question(Map<String, String> told) {
        var facts = facts(told);
        return inquiry(Experience.NONE)
                .ask(DIAGNOSTICIAN.diagnose(facts), facts)
                .question()
                .map(Question::fact);
    }

    private static Inquiry inquiry(Experience experience) {
        return new Inquiry(CAUSES, COSTS, VOCABULARY, DIAGNOSTICIAN, () -> experience);
    }

    private static Findings findings(Map<String, String> told) {
        return DIAGNOSTICIAN.diagnose(facts(told));
    }

    private static List<Fact> facts(Map<String, String> told) {
        return told.entrySet().stream()
                .map(entry -> new Fact(entry.getKey(), entry.getValue(), new Source.Utterance(1, 0, 1, entry.getKey())))
                .toList();
    }
}
