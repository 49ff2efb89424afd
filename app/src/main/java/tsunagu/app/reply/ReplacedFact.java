package tsunagu.app.reply;

import java.util.List;
import tsunagu.app.conversation.Correction;

/** A fact that this turn corrected: what was held before, and what is held now. */
public record ReplacedFact(String name, String before, String now) {

    static List<ReplacedFact> of(List<Correction> corrections) {
        return corrections.stream()
                .map(correction -> new ReplacedFact(
                        correction.now().name(),
                        correction.before().value(),
                        correction.now().value()))
                .toList();
    }
}
