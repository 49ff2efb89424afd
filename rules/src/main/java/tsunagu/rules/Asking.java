package tsunagu.rules;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Counts the votes for each fact still wanted and puts the one to ask first at the head. */
final class Asking {

    private final List<Want> wants;

    /** Votes of diagnoses and steps that gave way to another do not count. */
    Asking(List<Want> wants, Set<String> givenWay) {
        this.wants = wants.stream()
                .filter(want -> !givenWay.contains(want.wantedBy()))
                .toList();
    }

    List<Question> questions() {
        return wants.stream().collect(groupingBy(Want::fact, TreeMap::new, toList())).values().stream()
                .map(Asking::question)
                .sorted(comparing((Question question) -> !question.decisive())
                        .thenComparing(question -> -question.wantedBy().size())
                        .thenComparing(Question::fact))
                .toList();
    }

    private static Question question(List<Want> votes) {
        return new Question(
                votes.getFirst().fact(),
                votes.stream().map(Want::wantedBy).sorted().distinct().toList(),
                votes.stream().anyMatch(Want::decisive));
    }
}
