package tsunagu.app.conversation;

import java.util.function.Consumer;

/** Puts an answer into words. It may choose the words; the answer is already decided. */
public interface Phraser {

    /**
     * The whole reply as Markdown.
     *
     * @param pieces told each piece of it in order, as soon as it is certain
     */
    Phrased phrase(Answer answer, Consumer<String> pieces);

    /** A reply in words, and who worded it. */
    record Phrased(String text, String by) {}
}
