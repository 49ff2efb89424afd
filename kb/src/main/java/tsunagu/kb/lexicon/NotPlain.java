package tsunagu.kb.lexicon;

/** Something in a YAML file that is not plain, or wrong: the full parser will say. */
final class NotPlain extends Exception {

    private static final long serialVersionUID = 1;
    private static final NotPlain HERE = new NotPlain();

    private NotPlain() {
        super("", null, false, false);
    }

    static void unless(boolean plain) throws NotPlain {
        if (!plain) {
            throw HERE;
        }
    }
}
