package tsunagu.rules.evidence;

import java.util.Optional;

/**
 * Reads one kind of pasted output.
 *
 * <p>Each parser is asked at every line that no other has read. It looks at that line first, with plain string
 * comparisons, and goes on only where its output begins. It never throws on what people paste.
 */
public interface EvidenceParser {

    /** What stands from this line on, when it is of this parser's kind; lines are counted from nought. */
    Optional<Excerpt> read(Text text, int from);
}
