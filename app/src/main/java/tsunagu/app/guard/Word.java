package tsunagu.app.guard;

/**
 * A word of a sentence.
 *
 * @param base its base form, in one case and width; {@link #STOP} where a sentence ends
 */
record Word(String base) {

    /** Ends a sentence, and all that reaches over a few words. */
    static final Word STOP = new Word(".");

    /** Parts a sentence. */
    static final Word COMMA = new Word(",");
}
