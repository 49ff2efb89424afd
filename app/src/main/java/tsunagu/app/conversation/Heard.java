package tsunagu.app.conversation;

import java.util.List;
import java.util.Optional;
import tsunagu.rules.Fact;
import tsunagu.rules.comparison.Comparison;

/**
 * All that is known after listening.
 *
 * @param memory what is remembered of it
 * @param comparison what all output says together
 * @param facts what is held true, from words and output
 * @param corrections earlier facts that this turn corrected
 * @param contradictions words of this conversation that output of it disproves
 * @param notes what the person should know of the output of this turn
 */
public record Heard(
        Memory memory,
        Comparison comparison,
        List<Fact> facts,
        List<Correction> corrections,
        List<Contradiction> contradictions,
        List<Note> notes) {

    public Heard {
        facts = List.copyOf(facts);
        corrections = List.copyOf(corrections);
        contradictions = List.copyOf(contradictions);
        notes = List.copyOf(notes);
    }

    Heard asking(Optional<String> fact) {
        return new Heard(memory.asking(fact), comparison, facts, corrections, contradictions, notes);
    }
}
