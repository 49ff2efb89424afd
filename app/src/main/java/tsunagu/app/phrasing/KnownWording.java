package tsunagu.app.phrasing;

import java.util.List;
import java.util.Optional;

/** Sentences as they were said before, to somebody with the same answer. */
final class KnownWording implements Wording {

    private final List<String> words;
    private final List<String> ours;
    private int said;

    KnownWording(List<String> words, List<String> ours) {
        this.words = words;
        this.ours = ours;
    }

    @Override
    public String next() {
        return words.get(said++);
    }

    @Override
    public boolean isReworded() {
        return !words.equals(ours);
    }

    @Override
    public Optional<List<String>> whole() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // Nobody is writing.
    }
}
