package tsunagu.kb.lexicon;

import java.util.List;
import java.util.Map;

/**
 * One thing people say, in all their words: when it is said, and which facts it is by how it is meant.
 * An alone symptom is one only when it is the whole message; a pasted one is also read in output.
 */
record Symptom(
        String name,
        List<Frame> frames,
        Map<Mood, Map<String, String>> reads,
        boolean alone,
        boolean pasted,
        Map<String, Map<String, List<String>>> examples) {

    /** The facts of a mood; what was so, or has come to be so, is so unless the symptom says otherwise. */
    Map<String, String> facts(Mood mood) {
        if (mood == Mood.NONE) {
            return Map.of();
        }
        var otherwise = mood == Mood.PAST || mood == Mood.RESOLVED ? Mood.ASSERTED : Mood.ANY;
        return reads.getOrDefault(mood, reads.getOrDefault(otherwise, reads.getOrDefault(Mood.ANY, Map.of())));
    }
}
