package tsunagu.app.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tsunagu.app.guard.Objection.Kind;

/**
 * One sentence of ours, and what others may make of it: the same said in other words, and nothing else.
 *
 * <p>Whatever is not known to mean the same is refused, words nobody has listed included.
 */
public final class Licence {

    private static final String BLANK_SPACE = " \n";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String IF = "if";
    private static final String UNTIL = "until";
    private static final String WHEN = "when";
    private static final String TO = "to";
    private static final String FROM = "from";

    private final Blanks ours;
    private final String language;
    private final Thesaurus thesaurus;
    private final Meaning meant;
    private final Set<String> own;

    Licence(String sentence, String language, Thesaurus thesaurus) {
        this.ours = Blanks.in(sentence);
        this.language = language;
        this.thesaurus = thesaurus;
        this.meant = read(ours.text(), any -> true);
        this.own = new HashSet<>(meant.concepts());
        thesaurus.tongue().words(ours.text()).forEach(word -> own.add(word.base()));
    }

    /** The sentence as a model gets to see it, with blanks for what is not its to write. */
    public String sentence() {
        return ours.text();
    }

    /** Whether these words, with the same blanks, may be said for the sentence. */
    public Verdict judge(String words) {
        var said = trimmed(words);
        return Shown.objection(said, ours, language)
                .or(() -> objection(read(said, meant.concepts()::contains)))
                .<Verdict>map(Verdict.Refused::new)
                .orElseGet(() -> new Verdict.Granted(ours.filled(said)));
    }

    /** Without the blanks and line ends that models leave around a sentence; any other sign has to be looked at. */
    private static String trimmed(String words) {
        var start = 0;
        var end = words.length();
        while (start < end && BLANK_SPACE.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && BLANK_SPACE.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end);
    }

    private Meaning read(String words, Predicate<String> wanted) {
        return Understanding.of(words, thesaurus, wanted);
    }

    private Optional<Objection> objection(Meaning said) {
        return added(said)
                .or(() -> said.echo().map(concept -> new Objection(Kind.ADDED, concept)))
                .or(() -> dropped(said))
                .or(() -> denied(said))
                .or(() -> affirmed(said))
                .or(() -> mood(said.moods()))
                .or(() -> condition(said))
                .or(() -> turnedRound(said))
                .or(() -> order(said));
    }

    /** Nothing else, and nothing to do a second time. */
    private Optional<Objection> added(Meaning said) {
        return first(said.concepts(), concept -> !own.contains(concept) && !thesaurus.isFiller(concept), Kind.ADDED)
                .or(() -> first(
                        said.concepts(),
                        concept -> thesaurus.isAction(concept) && said.told(concept) > meant.count(concept),
                        Kind.ADDED));
    }

    private Optional<Objection> dropped(Meaning said) {
        return first(meant.concepts(), concept -> said.count(concept) < meant.count(concept), Kind.DROPPED);
    }

    private static Optional<Objection> first(Set<String> concepts, Predicate<String> such, Kind kind) {
        return concepts.stream().filter(such).findFirst().map(concept -> new Objection(kind, concept));
    }

    /** As often, and of the same things. */
    private Optional<Objection> denied(Meaning said) {
        var left = new ArrayList<>(said.denials());
        for (var ours : meant.denials()) {
            var theirs = left.stream().filter(ours::centres).findFirst();
            if (theirs.isEmpty()) {
                return Optional.of(new Objection(Kind.NEGATION, ours + " for " + left));
            }
            left.remove(theirs.get());
        }
        return left.stream().findFirst().map(more -> new Objection(Kind.NEGATION, more.toString()));
    }

    /** What we deny is not said in the same breath. */
    private Optional<Objection> affirmed(Meaning said) {
        return first(meant.denied(), concept -> said.affirmed(concept) > meant.affirmed(concept), Kind.NEGATION);
    }

    private Optional<Objection> mood(Map<String, Integer> moods) {
        return moods.equals(meant.moods())
                ? Optional.empty()
                : Optional.of(new Objection(Kind.MODALITY, moods + " for " + meant.moods()));
    }

    private Optional<Objection> condition(Meaning said) {
        var left = new ArrayList<>(said.conditions());
        for (var ours : meant.conditions()) {
            var theirs = left.stream().filter(it -> isSame(ours, it)).findFirst();
            if (theirs.isEmpty() && !goesWithoutSaying(ours, said)) {
                return Optional.of(new Objection(Kind.CONDITION, ours + " for " + left));
            }
            theirs.ifPresent(left::remove);
        }
        return left.stream()
                .filter(more -> !mayBeSaid(more, said))
                .findFirst()
                .map(more -> new Objection(Kind.CONDITION, more.toString()));
    }

    /** "When" may be said for "if" and for "after", "not until" for "not before". */
    private boolean isSame(Scope ours, Scope theirs) {
        var alike = ours.mark().equals(theirs.mark())
                || ours.is(IF, WHEN) && theirs.is(IF, WHEN)
                || ours.is(AFTER, WHEN) && theirs.is(AFTER, WHEN)
                || ours.is(BEFORE, UNTIL)
                        && theirs.is(BEFORE, UNTIL)
                        && !meant.denials().isEmpty();
        return alike && ours.meets(theirs);
    }

    /** "After" is said by the order of things as well. */
    private boolean goesWithoutSaying(Scope ours, Meaning said) {
        return ours.is(AFTER) && sameOrder(said);
    }

    /** Said again of the same, or only what the order says, or "if it has none" for "one that has none". */
    private boolean mayBeSaid(Scope more, Meaning said) {
        return meant.conditions().stream().anyMatch(ours -> isSame(ours, more))
                || more.is(AFTER, WHEN) && more.concepts().stream().anyMatch(thesaurus::isAction) && sameOrder(said)
                || more.is(IF, WHEN) && isOfThings(more, said);
    }

    /** It tells what one thing has to do with another, speaks of no action, and the sentence says something else besides. */
    private boolean isOfThings(Scope condition, Meaning said) {
        return (condition.concepts().stream().distinct().count() > 1
                        || condition.concepts().stream().anyMatch(thesaurus::isPlace))
                && condition.concepts().stream().noneMatch(thesaurus::isAction)
                && !condition.concepts().containsAll(said.concepts());
    }

    /** To one thing what was to another, from where nothing came, or from what it went to. */
    private Optional<Objection> turnedRound(Meaning said) {
        var from = without(said.with(FROM), meant.with(FROM));
        var to = without(said.with(TO), meant.with(TO));
        var isLost = !said.with(TO).containsAll(meant.with(TO));
        return first(from, any -> isTurned(said), Kind.ORDER)
                .or(() -> first(to, meant.with(FROM)::contains, Kind.ORDER))
                .or(() -> first(to, concept -> isLost && !thesaurus.isAction(concept), Kind.ORDER));
    }

    /** There is a "from" where we have none, or not where we have it. */
    private boolean isTurned(Meaning said) {
        return meant.with(FROM).isEmpty() || !said.with(FROM).containsAll(meant.with(FROM));
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
        var left = new HashSet<>(these);
        left.removeAll(those);
        return left;
    }

    private Optional<Objection> order(Meaning said) {
        var changed = thesaurus.opposites().stream()
                .filter(group -> !said.order(group).equals(meant.order(group)) || !isAsOften(said, group))
                .flatMap(Set::stream)
                .findFirst();
        return changed.or(() -> sameOrder(said) || timesAreSaid() ? Optional.empty() : Optional.of("actions"))
                .map(word -> new Objection(Kind.ORDER, word));
    }

    private boolean isAsOften(Meaning said, Set<String> group) {
        return group.stream().allMatch(concept -> said.count(concept) == meant.count(concept));
    }

    private boolean sameOrder(Meaning said) {
        return actions(said).equals(actions(meant));
    }

    private List<String> actions(Meaning meaning) {
        return meaning.senses().stream()
                .map(Sense::concept)
                .filter(thesaurus::isAction)
                .distinct()
                .toList();
    }

    /** Of two things to do, a word says which comes first: they may be named in any order. */
    private boolean timesAreSaid() {
        return actions(meant).size() <= 2 && !meant.conditions().isEmpty();
    }
}
