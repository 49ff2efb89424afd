package tsunagu.app.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tsunagu.rules.Diagnostician;
import tsunagu.rules.Fact;
import tsunagu.rules.Plan;
import tsunagu.rules.Source;
import tsunagu.rules.Vocabulary;

/**
 * Weighs what a second reader proposes: believed where the plan stays as it is, asked where it would not, and dropped where it quotes
 * nobody, says what nobody may say for another, or speaks of what is known already.
 */
final class SecondReading {

    private final SecondReader reader;
    private final Vocabulary vocabulary;
    private final Diagnostician diagnostician;

    SecondReading(SecondReader reader, Vocabulary vocabulary, Diagnostician diagnostician) {
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.diagnostician = diagnostician;
    }

    /** Facts held true on the reader's word, facts to ask the person for, and facts that come to nothing. */
    record Weighed(List<Fact> believed, List<Fact> asked, List<Fact> dropped) {

        static final Weighed NOTHING = new Weighed(List.of(), List.of(), List.of());

        boolean isEmpty() {
            return believed.isEmpty() && asked.isEmpty();
        }
    }

    Weighed weigh(Utterance utterance, Understood understood) {
        var turn = understood.heard().memory().turns();
        var known = understood.heard().facts().stream().map(Fact::name).collect(Collectors.toSet());
        var weighed = new Weighed(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var held = new ArrayList<>(understood.heard().facts());
        for (var fact : reader.propose(turn, utterance, understood.read().words())) {
            if (isSound(fact, utterance) && known.add(fact.name())) {
                weigh(fact, held, weighed);
            }
        }
        return weighed;
    }

    /** Weighs anew what is held on the reader's word: what was of no weight when it was believed may be of much by now. */
    Weighed weighAnew(List<Fact> facts) {
        var weighed = new Weighed(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var proposed = facts.stream()
                .filter(fact -> fact.source() instanceof Source.Model)
                .toList();
        var held = new ArrayList<>(facts);
        held.removeAll(proposed);
        proposed.forEach(fact -> weigh(fact, held, weighed));
        return weighed;
    }

    private boolean isSound(Fact fact, Utterance utterance) {
        return SecondReader.THEIRS.stream().noneMatch(fact.name()::startsWith)
                && !fact.isUnknown()
                && vocabulary
                        .values(fact.name())
                        .filter(values -> values.contains(fact.value()))
                        .isPresent()
                && fact.source() instanceof Source.Model model
                && !model.quote().isBlank()
                && isQuoted(model.quote(), utterance);
    }

    private static boolean isQuoted(String quote, Utterance utterance) {
        return utterance.message().contains(quote)
                || utterance.evidence().stream()
                        .anyMatch(pasted -> pasted.text().contains(quote));
    }

    private void weigh(Fact fact, List<Fact> held, Weighed weighed) {
        var before = plan(held);
        held.add(fact);
        if (before.equals(plan(held))) {
            weighed.believed().add(fact);
            return;
        }
        held.removeLast();
        (canBeAsked(fact) ? weighed.asked() : weighed.dropped()).add(fact);
    }

    /** A question with a text of its own, or "is it so?", to which yes has to mean what was proposed. */
    private boolean canBeAsked(Fact fact) {
        return vocabulary.asked(fact.name()) || fact.value().equals("true");
    }

    private Plan plan(List<Fact> facts) {
        return diagnostician.diagnose(facts).plan();
    }
}
