package tsunagu.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which outputs would prove what stands unproven, those first that the surest diagnosis needs. */
final class Proving {

    private final List<Diagnosis> standing;
    private final Conclusions conclusions;

    Proving(List<Diagnosis> standing, Conclusions conclusions) {
        this.standing = standing;
        this.conclusions = conclusions;
    }

    List<String> outputs() {
        var waived = waived();
        return standing.stream()
                .filter(diagnosis -> diagnosis.certainty() != Certainty.CERTAIN)
                .flatMap(diagnosis -> conclusions.proofs().stream().filter(proof -> isOf(proof, diagnosis)))
                .flatMap(proof -> proof.outputs().stream())
                .filter(output -> !waived.contains(output))
                .distinct()
                .toList();
    }

    private static boolean isOf(Proof proof, Diagnosis diagnosis) {
        return proof.diagnosis().equals(diagnosis.id());
    }

    private Set<String> waived() {
        return conclusions.waivers().stream().map(Waiver::output).collect(Collectors.toSet());
    }
}
