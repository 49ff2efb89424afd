package tsunagu.app.conversation;

import java.util.List;
import java.util.Optional;
import tsunagu.app.language.FactWords;
import tsunagu.app.language.Sentences;
import tsunagu.rules.Findings;

/**
 * All that one turn decided before a word of it was chosen.
 *
 * @param memory what is remembered now, with this turn's question
 * @param corrections earlier facts that this turn corrected
 * @param unread names of pasted texts in which nothing could be read
 * @param explains the person asked why
 * @param options what can be answered to the question, if there is one
 */
public record Decision(
        String conversation,
        Memory memory,
        List<Correction> corrections,
        List<String> unread,
        boolean explains,
        Findings findings,
        Guidance guidance,
        List<String> options,
        Sentences sentences) {

    public int turn() {
        return memory.turns();
    }

    /** Says facts in the language of this turn. */
    public FactWords factWords() {
        return new FactWords(sentences, this::stepTitle);
    }

    private String stepTitle(String step) {
        var procedure = Optional.ofNullable(guidance.procedures().get(step));
        return procedure.map(found -> found.in(language()).title()).orElse(step);
    }

    public String language() {
        return memory.language();
    }
}
