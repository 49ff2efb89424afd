package tsunagu.app.guard;

/** Whether a model's words may be said for a sentence of ours. */
public sealed interface Verdict {

    /** They may: these, with everything put in that has to stand to the letter. */
    record Granted(String words) implements Verdict {}

    record Refused(Objection objection) implements Verdict {}
}
