package tsunagu.rules.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Observation;

/** Everything that pasted output says, sorted by what it is said of; of one thing the latest word stands. */
final class Observations {

    private final List<Excerpt> excerpts;
    private final Map<Field, Map<String, List<Observation>>> byThing = new LinkedHashMap<>();

    Observations(List<Excerpt> excerpts) {
        this.excerpts = excerpts;
        var all = excerpts.stream().flatMap(excerpt -> excerpt.observations().stream());
        all.collect(groupingBy(
                        Observation::field,
                        LinkedHashMap::new,
                        groupingBy(Observation::of, LinkedHashMap::new, toList())))
                .forEach((field, things) -> {
                    things.replaceAll((thing, said) -> latest(said));
                    byThing.put(field, things);
                });
    }

    private static List<Observation> latest(List<Observation> said) {
        var turn = said.stream().mapToInt(it -> it.source().turn()).max().orElse(0);
        var seen = new LinkedHashMap<String, Observation>();
        said.stream().filter(it -> it.source().turn() == turn).forEach(it -> seen.putIfAbsent(it.value(), it));
        return List.copyOf(seen.values());
    }

    List<Excerpt> excerpts() {
        return excerpts;
    }

    List<Observation> all(Field field) {
        return byThing.getOrDefault(field, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    List<Observation> all(Field field, String of) {
        return byThing.getOrDefault(field, Map.of()).getOrDefault(of, List.of());
    }

    /** What was said of a thing last; empty when nothing was, or when the output contradicts itself. */
    Optional<Observation> one(Field field, String of) {
        var said = all(field, of);
        return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
    }

    Optional<Observation> first(Field field) {
        return all(field).stream().findFirst();
    }

    Optional<Observation> first(Field field, String value) {
        return all(field).stream().filter(it -> it.value().equals(value)).findFirst();
    }

    /** Every thing of which one of these was said, in the order of the output. */
    Set<String> things(Field... fields) {
        var things = new LinkedHashSet<String>();
        Stream.of(fields)
                .forEach(field ->
                        things.addAll(byThing.getOrDefault(field, Map.of()).keySet()));
        return things;
    }

    /** Whether every output that speaks of this thing was pasted to its end. */
    boolean isWhole(Field field, String of) {
        var speaking = excerpts.stream()
                .filter(excerpt -> excerpt.observations().stream()
                        .anyMatch(it -> it.is(field) && it.of().equals(of)))
                .toList();
        return !speaking.isEmpty() && speaking.stream().noneMatch(it -> it.completeness() == Excerpt.Completeness.CUT);
    }
}
