package tsunagu.app.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Observation;

/** The output of a conversation: a new listing of the guest takes the place of the old one, a new NIC joins the others. */
final class Shelved {

    private static final int MOST = 60;

    private Shelved() {}

    static List<Excerpt> with(List<Excerpt> before, List<Excerpt> now) {
        var kept = new ArrayList<>(before.stream()
                .filter(old -> now.stream().noneMatch(excerpt -> replaces(excerpt, old)))
                .toList());
        kept.addAll(now);
        return kept.size() <= MOST ? kept : kept.subList(kept.size() - MOST, kept.size());
    }

    private static boolean replaces(Excerpt excerpt, Excerpt old) {
        return excerpt.kind().equals(old.kind())
                && (isOfTheGuest(old) || things(excerpt).stream().anyMatch(things(old)::contains));
    }

    /** The guest is one; of NICs, networks and rules there may be several. */
    private static boolean isOfTheGuest(Excerpt excerpt) {
        return excerpt.observations().stream().anyMatch(it -> it.field().isOfTheGuest());
    }

    private static Set<String> things(Excerpt excerpt) {
        return excerpt.observations().stream().map(Observation::of).collect(Collectors.toSet());
    }
}
