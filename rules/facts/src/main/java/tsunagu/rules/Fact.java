package tsunagu.rules;

/**
 * One thing held true about a person's situation, and how we came to hold it.
 *
 * <p>{@code name} is a word of {@code rules/vocabulary.yaml}; {@code value} is one of the values
 * listed there ({@code true}, {@code false} and {@code unknown} for a yes-or-no fact).
 */
public record Fact(String name, String value, Source source) {

    public boolean isUnknown() {
        return value.equals("unknown");
    }

    /** Pasted output says so, on a line that can be shown. */
    public boolean isProven() {
        return source instanceof Source.Evidence shown && !shown.words();
    }

    /** Told in an earlier turn: where two facts disagree, the later word stands. */
    public boolean isOlderThan(Fact other) {
        return source.turn() < other.source.turn();
    }

    /** The same thing said under another name: what follows from it rests on the same words. */
    public Fact as(String otherName, String otherValue) {
        return new Fact(otherName, otherValue, source);
    }
}
