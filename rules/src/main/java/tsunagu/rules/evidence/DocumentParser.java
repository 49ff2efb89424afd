package tsunagu.rules.evidence;

import java.util.List;

/** Reads one kind of JSON document; whatever the document is, it is asked whether it knows it. */
public interface DocumentParser {

    /** Names what it reads, such as {@code azure-nic}. */
    String kind();

    /**
     * What the document says; empty when it is of another kind.
     *
     * @param whole whether the document was pasted to its end; what is missing from a cut one may still be there
     */
    List<Observation> read(Node document, boolean whole, Text text);
}
