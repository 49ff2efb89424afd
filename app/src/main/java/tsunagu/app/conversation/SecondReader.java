package tsunagu.app.conversation;

import java.util.List;
import tsunagu.rules.Fact;

/** Reads what the lexicon could make nothing of, and proposes facts with the words they rest on. */
public interface SecondReader {

    /** How facts begin that only the person can say: what this turn is for, what they did, what they agree to. */
    List<String> THEIRS = List.of("turn.", "step.", "consent.");

    /** Nobody reads a second time. */
    SecondReader NONE = (turn, utterance, words) -> List.of();

    /**
     * What the person may have meant: facts of the vocabulary, each quoting a part of the words, in no order.
     *
     * @param words what they wrote, without the output in it
     */
    List<Fact> propose(int turn, Utterance utterance, String words);
}
