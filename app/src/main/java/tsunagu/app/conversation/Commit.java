package tsunagu.app.conversation;

/** What became of a turn that was to be kept. */
public enum Commit {
    /** It is on disk and may be shown. */
    COMMITTED,
    /** Another turn came first: load again, compute again, commit again under the same claim. */
    CONFLICT,
    /** Another took the claim over, or the request is answered: claim again to get that answer. */
    FENCED
}
