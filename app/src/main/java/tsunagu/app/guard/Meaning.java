package tsunagu.app.guard;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What words say, as far as it matters: what they speak of, in order, what is denied or made a condition, and the mood of
 * the whole.
 *
 * @param moods how often each mood is there
 */
record Meaning(List<Sense> senses, List<Scope> denials, List<Scope> conditions, Map<String, Integer> moods) {

    Set<String> concepts() {
        return senses.stream().map(Sense::concept).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How often it is spoken of. */
    long count(String concept) {
        return senses.stream().filter(sense -> sense.concept().equals(concept)).count();
    }

    /** How often it is spoken of other than in a condition. */
    long told(String concept) {
        return count(concept)
                - conditions.stream()
                        .filter(scope -> scope.concepts().contains(concept))
                        .count();
    }

    /** How often it is spoken of without being denied. */
    long affirmed(String concept) {
        return count(concept)
                - denials.stream()
                        .filter(scope -> scope.concepts().contains(concept))
                        .count();
    }

    Set<String> denied() {
        return denials.stream()
                .flatMap(scope -> scope.concepts().stream().limit(1))
                .collect(Collectors.toSet());
    }

    /** What the mark is on. */
    Set<String> with(String mark) {
        return senses.stream()
                .filter(sense -> sense.marks().contains(mark))
                .map(Sense::concept)
                .collect(Collectors.toSet());
    }

    /** The concepts that are among those given, in order, each where it comes first. */
    List<String> order(Set<String> among) {
        return senses.stream()
                .map(Sense::concept)
                .filter(among::contains)
                .distinct()
                .toList();
    }

    /** A concept of a sentence that speaks only of what was spoken of before: who says a thing twice means something by it. */
    Optional<String> echo() {
        var spoken = new HashSet<String>();
        var sentences =
                senses.stream().collect(Collectors.groupingBy(Sense::sentence, TreeMap::new, Collectors.toList()));
        for (var sentence : sentences.values()) {
            var concepts = sentence.stream().map(Sense::concept).toList();
            if (spoken.containsAll(concepts)) {
                return Optional.of(concepts.getFirst());
            }
            spoken.addAll(concepts);
        }
        return Optional.empty();
    }
}
