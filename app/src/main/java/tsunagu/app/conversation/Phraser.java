package tsunagu.app.conversation;

/** Puts an answer into words. It may choose the words; the answer is already decided. */
public interface Phraser {

    /**
     * The whole reply as Markdown.
     *
     * @param listener told each piece of it in order, as soon as it is certain; what was told stands
     */
    Phrased phrase(Answer answer, Listener listener);

    /** A reply in words, and who worded it. */
    record Phrased(String text, String by) {}
}
