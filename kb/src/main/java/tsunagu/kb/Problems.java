package tsunagu.kb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gathers everything that is wrong before complaining, so that an author can mend it in one go. */
final class Problems {

    private final List<String> found = new ArrayList<>();

    /** What the reading gives; empty when it found broken content, which is then noted. */
    <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (BrokenContent broken) {
            found.addAll(broken.problems());
            return Optional.empty();
        }
    }

    void add(String problem) {
        found.add(problem);
    }

    void addAll(List<String> problems) {
        found.addAll(problems);
    }

    void complain() {
        if (!found.isEmpty()) {
            throw new BrokenContent(found);
        }
    }
}
