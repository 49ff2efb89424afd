package tsunagu.rules.evidence;

import java.util.List;

/**
 * What a pasted text showed.
 *
 * @param excerpts the stretches that could be read, in order
 * @param garbled whether characters were lost on the way, so that console output can no longer be read
 * @param prose the text with every stretch of output blanked out, letter for letter
 */
public record Evidence(List<Excerpt> excerpts, boolean garbled, String prose) {

    public Evidence {
        excerpts = List.copyOf(excerpts);
    }

    /** Everything that the excerpts say. */
    public List<Observation> observations() {
        return excerpts.stream()
                .flatMap(excerpt -> excerpt.observations().stream())
                .toList();
    }
}
