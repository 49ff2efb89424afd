package tsunagu.rules;

import java.util.Map;

/**
 * A diagnosis that questions are asked about.
 *
 * @param weight how many of a thousand people have it
 * @param cure the step that repairs it
 * @param complaint the facts people come with who have it
 * @param signs what they would answer, by fact; the complaint is among it
 */
public record Cause(String id, double weight, String cure, Map<String, String> complaint, Map<String, String> signs) {

    /** Does an answer to this count for or against the cause? */
    public boolean speaksOf(String fact) {
        return signs.containsKey(fact);
    }

    /** Would nobody with this cause come with that? */
    public boolean contradicts(String fact, String value) {
        return complaint.containsKey(fact)
                && !value.equals("unknown")
                && !complaint.get(fact).equals(value);
    }
}
