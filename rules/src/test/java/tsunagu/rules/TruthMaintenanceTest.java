package tsunagu.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

/** What is taken back takes along all that rested on it. */
class TruthMaintenanceTest {

    @Test
    void aCorrectedFactDropsWhatRestedOnIt() {
        var before = Shelf.diagnose(Map.of("vm.reachable", "false", "guest.address-changed", "true"));
        var after = Shelf.diagnose(Map.of("vm.reachable", "false", "guest.address-changed", "false"));
        assertTrue(before.holds("guest-static-ip"));
        assertEquals(List.of(), after.diagnoses());
        assertEquals(Plan.EMPTY, after.plan());
    }

    @Test
    void aCorrectedSystemChangesThePlan() {
        assertTrue(reset("windows").step("remove-ghost-nics").isPresent());
        assertTrue(reset("linux").step("remove-ghost-nics").isEmpty());
        assertTrue(reset("linux").step("fix-linux-mac-binding").isPresent());
    }

    @Test
    void aLaterDenialTakesBackAnAnswer() {
        var silence = new Fact("vm.reachable", "false", new Source.Answer(1));
        var answer = new Fact("change.kind", "address", new Source.Answer(2));
        assertFalse(Shelf.diagnose(List.of(silence, answer, denial(3))).holds("guest-static-ip"));
        assertTrue(Shelf.diagnose(List.of(silence, answer, denial(1))).holds("guest-static-ip"));
    }

    @Test
    void noDiagnosisOutlivesAFactItRestsOn() {
        var outliving = Situation.all()
                .flatMap(TruthMaintenanceTest::outliving)
                .limit(3)
                .toList();
        assertEquals(List.of(), outliving, "a diagnosis rests on a fact that was taken away");
    }

    @Test
    void aRetractedFactTakesItsConclusionsAlongInOneSession() {
        var session = RuleBook.open().newKieSession();
        try {
            session.insert(new Fact("vm.reachable", "false", new Source.Answer(1)));
            var answer = session.insert(new Fact("change.kind", "address", new Source.Answer(2)));
            session.fireAllRules();
            assertEquals(Set.of("guest-static-ip"), diagnoses(session));
            session.delete(answer);
            session.fireAllRules();
            assertEquals(Set.of(), diagnoses(session));
        } finally {
            session.dispose();
        }
    }

    private static Plan reset(String system) {
        return Shelf.diagnose(Map.of(
                        "wants.nic-reset",
                        "true",
                        "nic.multiple-addresses",
                        "false",
                        "os",
                        system,
                        "vm.reachable",
                        "false",
                        "guest.nic-edited",
                        "true"))
                .plan();
    }

    private static Fact denial(int turn) {
        return new Fact("guest.address-changed", "false", new Source.Utterance(turn, 0, 2, "no"));
    }

    private static Stream<String> outliving(Situation situation) {
        return situation.findings().diagnoses().stream()
                .flatMap(held -> held.because().stream())
                .map(Fact::source)
                .distinct()
                .filter(source -> without(source, situation).anyMatch(held -> restsOn(source, held)))
                .map(source -> source + " in " + situation);
    }

    private static Stream<Diagnosis> without(Source source, Situation situation) {
        var facts = situation.facts().stream()
                .filter(fact -> !fact.source().equals(source))
                .toList();
        return Shelf.diagnose(facts).diagnoses().stream();
    }

    private static boolean restsOn(Source source, Diagnosis held) {
        return held.because().stream().map(Fact::source).anyMatch(source::equals);
    }

    private static Set<String> diagnoses(KieSession session) {
        return session.getObjects(Diagnosis.class::isInstance).stream()
                .map(found -> ((Diagnosis) found).id())
                .collect(Collectors.toSet());
    }
}
