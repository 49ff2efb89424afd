package tsunagu.rules.written;

/** A rule says something in a way that we have not learnt to read. */
final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotUnderstood(String what) {
        super(what);
    }
}
