package tsunagu.app.conversation;

import java.util.List;
import java.util.Optional;
import tsunagu.app.language.FactWords;
import tsunagu.app.language.Sentences;
import tsunagu.kb.Command;
import tsunagu.rules.Fact;
import tsunagu.rules.Findings;

/**
 * All that one turn decided before a word of it was chosen.
 *
 * @param heard what is known, with this turn's question
 * @param options what can be answered to the question, if there is one
 */
public record Decision(
        String conversation,
        Heard heard,
        Findings findings,
        Guidance guidance,
        List<String> options,
        Sentences sentences) {

    public Memory memory() {
        return heard.memory();
    }

    /** Everything held true. */
    public List<Fact> facts() {
        return heard.facts();
    }

    public int turn() {
        return memory().turns();
    }

    public String language() {
        return memory().language();
    }

    /** The person asked why. */
    public boolean explains() {
        return memory().says("turn.asks-why", "true");
    }

    /** Says facts in the language of this turn. */
    public FactWords factWords() {
        return new FactWords(sentences, this::stepTitle);
    }

    /** The commands that fit this VM, with its own names where they are known. */
    public List<FilledCommand> commands(List<Command> commands) {
        return new FittingCommands(facts(), heard.comparison().names(), language()).of(commands);
    }

    private String stepTitle(String step) {
        var procedure = Optional.ofNullable(guidance.procedures().get(step));
        return procedure.map(found -> found.in(language()).title()).orElse(step);
    }
}
