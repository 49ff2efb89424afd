package tsunagu.app.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tsunagu.rules.Fact;
import tsunagu.rules.Source;
import tsunagu.rules.evidence.Excerpt;

/**
 * What a conversation remembers: facts and what output showed, never words.
 *
 * @param turns how many turns there were
 * @param language the language of the last turn
 * @param facts each fact once, as it was last told
 * @param excerpts the output that was pasted; of two of one kind and thing the later
 * @param asked the fact that our last reply asked for
 */
public record Memory(int turns, String language, List<Fact> facts, List<Excerpt> excerpts, Optional<String> asked) {

    private static final String TURN = "turn.";
    private static final String START_OVER = "turn.start-over";

    public Memory {
        facts = List.copyOf(facts);
        excerpts = List.copyOf(Optional.ofNullable(excerpts).orElse(List.of()));
    }

    /** What is remembered after one more turn, and what was corrected by it. */
    record Remembered(Memory memory, List<Correction> corrections) {}

    /** Nothing was said yet. */
    public static Memory blank(String language) {
        return new Memory(0, language, List.of(), List.of(), Optional.empty());
    }

    /** After one more turn; the latest word on a fact stands, but evidence gives way to evidence only. */
    Remembered hear(Read read, String spoken) {
        var told = new LinkedHashMap<String, Fact>();
        var corrections = new ArrayList<Correction>();
        kept(read.told()).forEach(fact -> told.put(fact.name(), fact));
        read.told().forEach(fact -> hold(fact, told, corrections));
        var shown = startsOver(read.told()) ? read.excerpts() : Shelved.with(excerpts, read.excerpts());
        return new Remembered(new Memory(turns + 1, spoken, List.copyOf(told.values()), shown, asked), corrections);
    }

    Memory asking(Optional<String> fact) {
        return new Memory(turns, language, facts, excerpts, fact);
    }

    Memory without(List<Fact> doubted) {
        var kept = facts.stream().filter(fact -> !doubted.contains(fact)).toList();
        return new Memory(turns, language, kept, excerpts, asked);
    }

    Optional<Fact> fact(String name) {
        return facts.stream().filter(fact -> fact.name().equals(name)).findFirst();
    }

    /** Something in it is held on the word of a second reader. */
    boolean restsOnAModel() {
        return facts.stream().anyMatch(fact -> fact.source() instanceof Source.Model);
    }

    boolean says(String name, String value) {
        return fact(name).filter(fact -> fact.value().equals(value)).isPresent();
    }

    private List<Fact> kept(List<Fact> said) {
        return startsOver(said)
                ? List.of()
                : facts.stream().filter(fact -> !fact.name().startsWith(TURN)).toList();
    }

    private static boolean startsOver(List<Fact> said) {
        return said.stream().anyMatch(fact -> fact.name().equals(START_OVER));
    }

    private static void hold(Fact fact, Map<String, Fact> facts, List<Correction> corrections) {
        var before = facts.get(fact.name());
        if (before != null && weight(before) > weight(fact)) {
            return;
        }
        facts.put(fact.name(), fact);
        if (before != null && !before.value().equals(fact.value())) {
            corrections.add(new Correction(before, fact));
        }
    }

    private static int weight(Fact fact) {
        return switch (fact.source()) {
            case Source.Evidence evidence -> evidence.words() ? 2 : 3;
            case Source.Answer answer -> 2;
            case Source.Utterance utterance -> 2;
            case Source.Model model -> 1;
            case Source.Default none -> 0;
        };
    }
}
