package tsunagu.rules;

import java.util.Locale;
import java.util.stream.Stream;

/** How sure a diagnosis is: proven by evidence, said in so many words, or merely not excluded. */
public enum Certainty {
    CERTAIN,
    LIKELY,
    POSSIBLE;

    /** Certain when pasted output shows each of these facts, likely when a word of the person is among them. */
    public static Certainty by(Fact... grounds) {
        return Stream.of(grounds).allMatch(Fact::isProven) ? CERTAIN : LIKELY;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
