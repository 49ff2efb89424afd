package tsunagu.rules;

/** How sure a diagnosis is: proven by evidence, said in so many words, or merely not excluded. */
public enum Certainty {
    CERTAIN,
    LIKELY,
    POSSIBLE;

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
