package tsunagu.app.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tsunagu.rules.Fact;
import tsunagu.rules.Source;

/**
 * What a conversation remembers: facts, never words.
 *
 * @param turns how many turns there were
 * @param language the language of the last turn
 * @param facts each fact once, as it was last told
 * @param asked the fact that our last reply asked for
 */
public record Memory(int turns, String language, List<Fact> facts, Optional<String> asked) {

    private static final String TURN = "turn.";
    private static final String START_OVER = "turn.start-over";

    public Memory {
        facts = List.copyOf(facts);
    }

    /** Nothing was said yet. */
    public static Memory blank(String language) {
        return new Memory(0, language, List.of(), Optional.empty());
    }

    /** After one more turn; the latest word on a fact stands, but evidence gives way to evidence only. */
    Heard hear(List<Fact> said, String spoken) {
        var facts = new LinkedHashMap<String, Fact>();
        var corrections = new ArrayList<Correction>();
        kept(said).forEach(fact -> facts.put(fact.name(), fact));
        said.forEach(fact -> hold(fact, facts, corrections));
        return new Heard(new Memory(turns + 1, spoken, List.copyOf(facts.values()), asked), corrections);
    }

    Memory asking(Optional<String> fact) {
        return new Memory(turns, language, facts, fact);
    }

    Optional<Fact> fact(String name) {
        return facts.stream().filter(fact -> fact.name().equals(name)).findFirst();
    }

    boolean says(String name, String value) {
        return fact(name).filter(fact -> fact.value().equals(value)).isPresent();
    }

    private List<Fact> kept(List<Fact> said) {
        var startsOver = said.stream().anyMatch(fact -> fact.name().equals(START_OVER));
        return startsOver
                ? List.of()
                : facts.stream().filter(fact -> !fact.name().startsWith(TURN)).toList();
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
            case Source.Evidence evidence -> 3;
            case Source.Answer answer -> 2;
            case Source.Utterance utterance -> 2;
            case Source.Model model -> 1;
            case Source.Default none -> 0;
        };
    }
}
