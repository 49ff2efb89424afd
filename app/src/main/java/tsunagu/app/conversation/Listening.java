package tsunagu.app.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tsunagu.rules.Fact;
import tsunagu.rules.Source;
import tsunagu.rules.Vocabulary;
import tsunagu.rules.comparison.Comparison;

/** Weighs what was told against what output shows: output is believed, and what it disproves is said. */
final class Listening {

    private static final String ELSEWHERE = "output.elsewhere";

    private final Vocabulary vocabulary;

    Listening(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What is known once this is remembered. */
    Heard heard(Memory memory, List<Correction> corrections, List<Note> notes) {
        var comparison = Comparison.of(memory.excerpts());
        var told = byName(memory.facts());
        var shown = byName(comparison.facts());
        return new Heard(
                memory,
                comparison,
                held(told, shown),
                corrections,
                contradictions(told, shown, memory.turns()),
                Stream.concat(notes.stream(), elsewhere(shown, memory.turns()).stream())
                        .toList());
    }

    private List<Fact> held(Map<String, Fact> told, Map<String, Fact> shown) {
        var held = new LinkedHashMap<>(told);
        shown.forEach((name, fact) -> {
            if (!isOvertaken(fact, told.get(name))) {
                held.put(name, fact);
            }
        });
        return new ArrayList<>(held.values());
    }

    /** What changes by itself is as the latest word has it, whatever an older output shows. */
    private boolean isOvertaken(Fact shown, Fact told) {
        return told != null && vocabulary.passing(told.name()) && shown.isOlderThan(told) && !told.isUnknown();
    }

    private List<Contradiction> contradictions(Map<String, Fact> told, Map<String, Fact> shown, int turn) {
        return told.values().stream()
                .filter(fact -> !fact.isUnknown())
                .flatMap(fact -> contradiction(fact, Optional.ofNullable(shown.get(fact.name())), turn).stream())
                .toList();
    }

    private Optional<Contradiction> contradiction(Fact told, Optional<Fact> shown, int turn) {
        return shown.filter(fact -> !fact.value().equals(told.value()))
                .filter(fact -> !isOvertaken(fact, told))
                .filter(fact -> fact.source().turn() == turn || told.source().turn() == turn)
                .map(fact -> new Contradiction(told, fact));
    }

    private static Optional<Note> elsewhere(Map<String, Fact> shown, int turn) {
        return Optional.ofNullable(shown.get(ELSEWHERE))
                .filter(fact -> fact.source().turn() == turn)
                .map(Fact::source)
                .map(source -> (Source.Evidence) source)
                .map(source -> new Note(Note.Kind.ELSEWHERE, source.name(), source.line()));
    }

    private static Map<String, Fact> byName(List<Fact> facts) {
        var byName = new LinkedHashMap<String, Fact>();
        facts.forEach(fact -> byName.put(fact.name(), fact));
        return byName;
    }
}
