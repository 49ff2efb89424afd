package tsunagu.rules;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides which diagnoses stand when several hold at once. */
final class Contest {

    private final List<Diagnosis> held;
    private final List<Prevails> verdicts;

    Contest(List<Diagnosis> found, List<Prevails> verdicts) {
        this.held = merged(found);
        this.verdicts = verdicts;
    }

    /** The diagnoses that stand, the surest first. */
    List<Diagnosis> standing() {
        return held.stream().filter(diagnosis -> verdictOn(diagnosis).isEmpty()).toList();
    }

    List<Rejection> rejected() {
        return held.stream()
                .flatMap(diagnosis ->
                        verdictOn(diagnosis)
                                .map(verdict -> new Rejection(diagnosis, verdict.winner(), verdict.why()))
                                .stream())
                .toList();
    }

    /** The word of a winner that stands itself counts for more than that of one that gave way in turn. */
    private Optional<Prevails> verdictOn(Diagnosis diagnosis) {
        return verdicts.stream()
                .filter(verdict -> verdict.loser().equals(diagnosis.id()))
                .min(comparing(verdict -> givesWay(verdict.winner())));
    }

    private boolean givesWay(String id) {
        return verdicts.stream().anyMatch(verdict -> verdict.loser().equals(id));
    }

    /** Several rules may reach one diagnosis: it is as sure as the surest, because of them all. */
    private static List<Diagnosis> merged(List<Diagnosis> found) {
        return found.stream()
                .collect(groupingBy(Diagnosis::id, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .values()
                .stream()
                .map(Contest::merge)
                .sorted(comparing(Diagnosis::certainty).thenComparing(Diagnosis::id))
                .toList();
    }

    private static Diagnosis merge(List<Diagnosis> same) {
        var surest = same.stream().min(comparing(Diagnosis::certainty)).orElseThrow();
        var because = Stream.concat(Stream.of(surest), same.stream())
                .flatMap(diagnosis -> diagnosis.because().stream())
                .distinct()
                .toList();
        return new Diagnosis(surest.id(), surest.certainty(), because, surest.rule(), surest.area());
    }
}
