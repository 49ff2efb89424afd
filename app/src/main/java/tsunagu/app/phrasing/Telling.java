package tsunagu.app.phrasing;

import tsunagu.app.conversation.Listener;

/** Tells a page to somebody in order; what was told stands. */
final class Telling {

    private final Text page;
    private final Listener listener;
    private final StringBuilder told = new StringBuilder();
    private final StringBuilder untold = new StringBuilder();

    Telling(Text page, Listener listener) {
        this.page = page;
        this.listener = listener;
    }

    /** The whole text, told up to each sentence before that is waited for. */
    String text(Wording wording) {
        for (var part : page.parts()) {
            switch (part) {
                case Part.Fixed fixed -> untold.append(fixed.plain());
                case Part.Sentence sentence -> {
                    tell();
                    untold.append(wording.next());
                }
            }
        }
        tell();
        return told.toString();
    }

    private void tell() {
        if (!untold.isEmpty()) {
            listener.words(untold.toString());
            told.append(untold);
            untold.setLength(0);
        }
    }
}
