package tsunagu.app.conversation;

import tsunagu.app.reply.Reply;

/** Somebody who wants to see a reply while it comes into being. */
public interface Listener {

    /** All but the words is decided; it will not change any more. */
    void decided(Reply draft);

    /** The next piece of the words. */
    void words(String piece);

    /** Whether they still wait for it; asked about once a second while nothing can be told. */
    boolean isThere();

    /** Somebody content to wait for the whole reply. */
    static Listener patient() {
        return new Listener() {
            @Override
            public void decided(Reply draft) {
                // The whole reply will say it all.
            }

            @Override
            public void words(String piece) {
                // The whole reply will say it all.
            }

            @Override
            public boolean isThere() {
                return true;
            }
        };
    }
}
