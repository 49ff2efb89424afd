package tsunagu.rules.evidence;

import tsunagu.rules.Source;

/**
 * One thing that pasted output says, and the line on which it says so.
 *
 * @param of the thing it is said of, such as an adapter's alias or a NIC's name
 */
public record Observation(Field field, String of, String value, Source.Evidence source) {

    public boolean is(Field other) {
        return field == other;
    }
}
