package tsunagu.rules;

/** A fact that a rule would like to know; several wants of one fact are votes for asking it. */
public record Want(String fact, String wantedBy, boolean decisive) {

    /** Without this fact no step can be chosen. */
    public static Want decisive(String fact, String wantedBy) {
        return new Want(fact, wantedBy, true);
    }

    /** This fact would make the plan better. */
    public static Want helpful(String fact, String wantedBy) {
        return new Want(fact, wantedBy, false);
    }
}
