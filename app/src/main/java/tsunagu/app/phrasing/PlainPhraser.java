package tsunagu.app.phrasing;

import tsunagu.app.conversation.Answer;
import tsunagu.app.conversation.Listener;
import tsunagu.app.conversation.Phraser;

/** Words an answer in our own sentences, the same every time. */
public final class PlainPhraser implements Phraser {

    static final String NAME = "plain";

    @Override
    public Phrased phrase(Answer answer, Listener listener) {
        var text = Page.of(answer).plain();
        listener.words(text);
        return new Phrased(text, NAME);
    }
}
