package tsunagu.app.llm;

/** A key that never shows: not in a log line, not in an error, not where it is printed by mistake. */
public record Secret(String value) {

    private static final String HIDDEN = "<key>";

    /** The text without this key in it. */
    String outOf(String text) {
        return text.replace(value, HIDDEN);
    }

    @Override
    public String toString() {
        return HIDDEN;
    }
}
