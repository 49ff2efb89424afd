package tsunagu.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every diagnosis can say why: from facts that were told, and from them alone. */
class ExplanationTest {

    @Test
    void aDiagnosisRestsOnFactsThatWereTold() {
        var baseless = Situation.all()
                .filter(situation -> !diagnoses(situation.findings()).allMatch(held -> isTold(held, situation)))
                .limit(3)
                .toList();
        assertEquals(List.of(), baseless, "because names a fact nobody told");
    }

    @Test
    void aDiagnosisFollowsFromItsReasonsAlone() {
        var incomplete = Situation.all()
                .flatMap(situation -> diagnoses(situation.findings()))
                .distinct()
                .filter(held -> !follows(held))
                .limit(3)
                .toList();
        assertEquals(List.of(), incomplete, "because leaves out a fact the diagnosis needs");
    }

    @Test
    void aRejectedDiagnosisNamesWhatItGaveWayTo() {
        var nameless = Situation.all()
                .flatMap(situation -> situation.findings().rejected().stream())
                .filter(rejection ->
                        rejection.prevailing().isBlank() || rejection.why().isBlank())
                .toList();
        assertEquals(List.of(), nameless);
    }

    @Test
    void aConclusionFromAnAnswerPointsToThatAnswer() {
        var answer = new Fact("change.kind", "dns", new Source.Answer(2));
        var silence = new Fact("vm.reachable", "false", new Source.Utterance(1, 0, 4, "dead"));
        var held = Shelf.diagnose(List.of(silence, answer)).diagnoses().getFirst();
        assertEquals(List.of(silence, answer.as("guest.dns-changed", "true")), held.because());
        assertEquals("guest-dns-changed", held.rule());
    }

    @Test
    void theTraceTellsWhichFactsMadeARuleFire() {
        var silence = new Fact("vm.reachable", "false", new Source.Utterance(1, 0, 4, "dead"));
        var edit = new Fact("guest.nic-edited", "true", new Source.Utterance(1, 5, 9, "edit"));
        var firings = Shelf.diagnose(List.of(edit, silence)).firings();
        assertTrue(firings.contains(new Firing("guest-nic-edited", List.of(silence, edit))), firings::toString);
    }

    private static Stream<Diagnosis> diagnoses(Findings findings) {
        return Stream.concat(
                findings.diagnoses().stream(), findings.rejected().stream().map(Rejection::diagnosis));
    }

    private static boolean isTold(Diagnosis held, Situation situation) {
        var sources = situation.facts().stream().map(Fact::source).collect(Collectors.toSet());
        return !held.because().isEmpty() && held.because().stream().allMatch(fact -> sources.contains(fact.source()));
    }

    private static boolean follows(Diagnosis held) {
        return diagnoses(Shelf.diagnose(held.because()))
                .anyMatch(again -> again.id().equals(held.id()));
    }
}
