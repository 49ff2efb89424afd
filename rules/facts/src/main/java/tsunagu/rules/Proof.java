package tsunagu.rules;

import java.util.List;

/** The outputs that would prove a diagnosis, by their ids in {@code kb/outputs}. */
public record Proof(String diagnosis, List<String> outputs) {

    public static Proof of(Diagnosis diagnosis, String... outputs) {
        return new Proof(diagnosis.id(), List.of(outputs));
    }
}
