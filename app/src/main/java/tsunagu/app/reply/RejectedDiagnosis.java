package tsunagu.app.reply;

import java.util.List;
import tsunagu.rules.Findings;

/** A diagnosis that gave way to another one, and the id of the reason. */
public record RejectedDiagnosis(String id, String prevailing, String why) {

    static List<RejectedDiagnosis> of(Findings findings) {
        return findings.rejected().stream()
                .map(lost -> new RejectedDiagnosis(lost.diagnosis().id(), lost.prevailing(), lost.why()))
                .toList();
    }
}
