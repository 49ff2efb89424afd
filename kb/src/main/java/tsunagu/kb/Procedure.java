package tsunagu.kb;

import java.util.List;
import java.util.Map;

/**
 * One step that may help: its words, its commands, its risk, and the grounds for it.
 *
 * @param risk from R0, which only looks, to R5, which cannot be taken back
 * @param minutes how long it takes somebody who knows how
 * @param downtime true when the VM or every connection to it goes away while it runs
 * @param words the wording by language
 */
public record Procedure(
        String id,
        String risk,
        int minutes,
        boolean downtime,
        boolean reversible,
        List<Command> commands,
        List<Reference> references,
        List<String> sources,
        Map<String, Wording> words) {

    /** The step in the words of one language. */
    public Wording in(String language) {
        return words.getOrDefault(language, words.get(Languages.FIRST));
    }
}
