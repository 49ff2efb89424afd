package tsunagu.kb;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The vectors of questions, for somebody who waits: none rather than a late one, and the latest are kept. */
final class QuestionVectors {

    private static final int MOST_KEPT = 256;

    private final Meaning meaning;
    private final int length;
    private final Respite respite;
    private final Map<String, float[]> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > MOST_KEPT;
        }
    });

    /** @param length of the vectors they will be compared with */
    QuestionVectors(Meaning meaning, int length) {
        this.meaning = meaning;
        this.length = length;
        this.respite =
                new Respite(meaning.patience().failures(), meaning.patience().pause());
    }

    Optional<float[]> of(String question) {
        var known = Optional.ofNullable(kept.get(question));
        return known.isPresent() || !respite.isOver() ? known : asked(question);
    }

    private Optional<float[]> asked(String question) {
        try {
            var vector = InTime.get(() -> vector(question), meaning.patience().question());
            respite.end();
            return Optional.of(vector);
        } catch (IllegalStateException e) {
            complain(e.getMessage(), respite.afterFailure());
            return Optional.empty();
        }
    }

    /** Keeps it even when nobody waits for it any more. */
    private float[] vector(String question) {
        var vector = meaning.of(List.of(question)).getFirst();
        if (vector.length != length) {
            throw new IllegalStateException("it gave a vector of " + vector.length + " numbers, where those of the"
                    + " passages have " + length + "; remove the folder of the index when the model has changed");
        }
        kept.put(question, vector);
        return vector;
    }

    private void complain(String reason, boolean leftAlone) {
        var pause = meaning.patience().pause().toSeconds();
        meaning.log()
                .accept("Cannot search by meaning with " + meaning.embedding().id() + ": " + reason
                        + "; this search goes by words alone"
                        + (leftAlone ? ", and so do all others for " + pause + " s" : ""));
    }
}
