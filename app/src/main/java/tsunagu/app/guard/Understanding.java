package tsunagu.app.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Reads words one after the other into what they mean. */
final class Understanding {

    private static final String NOT = "not";
    private static final Set<String> CONDITIONS = Set.of("before", "after", "if", "when", "until");
    private static final Set<String> TURNS = Set.of("contrast");

    /** A negation is said of what stands next to it, or next but one. */
    private static final int NEAR = 2;

    private final Thesaurus thesaurus;
    private final boolean backwards;
    private final Predicate<String> wanted;

    private final List<Sense> senses = new ArrayList<>();
    private final List<Scope> denials = new ArrayList<>();
    private final List<Scope> conditions = new ArrayList<>();
    private final Map<String, Integer> moods = new TreeMap<>();

    private final List<String> clause = new ArrayList<>();
    private final List<String> clauseBefore = new ArrayList<>();
    private final List<Scope> denying = new ArrayList<>();
    private final List<String> directions = new ArrayList<>();
    private Optional<Scope> condition = Optional.empty();
    private int sentence;

    private Understanding(Thesaurus thesaurus, Predicate<String> wanted) {
        this.thesaurus = thesaurus;
        this.backwards = thesaurus.tongue().bindsBackwards();
        this.wanted = wanted;
    }

    /**
     * What a text means.
     *
     * @param wanted concepts that are read rather than others where words have several meanings
     */
    static Meaning of(String text, Thesaurus thesaurus, Predicate<String> wanted) {
        var understanding = new Understanding(thesaurus, wanted);
        var words = thesaurus.tongue().words(text);
        for (var at = 0; at < words.size(); ) {
            at += understanding.take(words, at);
        }
        understanding.stop();
        return new Meaning(understanding.senses, understanding.denials, understanding.conditions, understanding.moods);
    }

    private int take(List<Word> words, int at) {
        if (words.get(at).equals(Word.STOP)) {
            return stop();
        }
        if (words.get(at).equals(Word.COMMA)) {
            part();
            return 1;
        }
        var match = thesaurus.match(words, at, wanted);
        switch (match.entry()) {
            case Thesaurus.Entry.Concept concept -> speakOf(concept.names().getFirst());
            case Thesaurus.Entry.Mark mark -> mark(mark.name());
            case Thesaurus.Entry.Mood mood -> mood(mood.name());
            case Thesaurus.Entry.Harmless nothing -> {}
        }
        return match.words();
    }

    private void speakOf(String concept) {
        senses.add(new Sense(concept, List.copyOf(directions), sentence));
        directions.clear();
        clause.add(concept);
        condition.ifPresent(open -> open.concepts().add(concept));
        denying.forEach(open -> open.concepts().add(concept));
        denying.removeIf(open -> open.concepts().size() == NEAR);
    }

    private void mood(String mood) {
        moods.merge(mood, 1, Integer::sum);
        if (TURNS.contains(mood)) {
            part();
        }
    }

    private void mark(String mark) {
        if (mark.equals(NOT)) {
            deny();
        } else if (CONDITIONS.contains(mark)) {
            condition(mark);
        } else {
            directions.add(mark);
        }
    }

    private void deny() {
        var said = clause.isEmpty() ? clauseBefore : clause;
        var denial =
                new Scope(NOT, backwards ? said.reversed().stream().limit(NEAR).toList() : new ArrayList<>());
        denials.add(denial);
        if (!backwards) {
            denying.add(denial);
        }
    }

    private void condition(String mark) {
        var scope = new Scope(mark, backwards ? List.copyOf(clause.reversed()) : new ArrayList<>());
        conditions.add(scope);
        part();
        condition = backwards ? Optional.empty() : Optional.of(scope);
    }

    /** "The address you connect from": a direction with nothing behind it is that of what stands before it. */
    private void aim() {
        if (!directions.isEmpty() && !senses.isEmpty()) {
            var last = senses.removeLast();
            directions.addAll(last.marks());
            senses.add(new Sense(last.concept(), List.copyOf(directions), last.sentence()));
        }
    }

    private int stop() {
        part();
        clauseBefore.clear();
        sentence++;
        return 1;
    }

    private void part() {
        aim();
        if (!clause.isEmpty()) {
            clauseBefore.clear();
            clauseBefore.addAll(clause);
        }
        clause.clear();
        denying.clear();
        directions.clear();
        condition = Optional.empty();
    }
}
