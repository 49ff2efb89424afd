package tsunagu.rules.evidence;

import java.util.List;

/**
 * A stretch of pasted text that one parser could read.
 *
 * @param kind what it is, such as {@code ipconfig}; the parser's own name for it
 * @param first the first of its lines, counted from one
 * @param last the last of its lines
 */
public record Excerpt(
        String kind, String name, int first, int last, Completeness completeness, List<Observation> observations) {

    /** How much of the output was pasted. */
    public enum Completeness {
        /** All that the command prints. */
        WHOLE,
        /** A shorter form of the command, which leaves out what a comparison needs. */
        BRIEF,
        /** The end is missing: what is not shown may still be there. */
        CUT
    }

    public Excerpt {
        observations = List.copyOf(observations);
    }
}
