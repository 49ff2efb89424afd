package tsunagu.kb;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What texts mean, as far as an embedding can tell.
 *
 * @param log hears of every failure, and what search does without
 */
record Meaning(Embedding embedding, Patience patience, Consumer<String> log) {

    private static final Logger LOG = LoggerFactory.getLogger(Meaning.class);

    static Meaning of(Embedding embedding) {
        return new Meaning(embedding, Patience.USUAL, LOG::warn);
    }

    /** The vectors of these texts; throws IllegalStateException when there are none that can be compared. */
    List<float[]> of(List<String> texts) {
        var vectors = embedding.of(texts);
        if (vectors.size() != texts.size()) {
            throw new IllegalStateException("it gave " + vectors.size() + " vectors for " + texts.size() + " texts");
        }
        requireOneLength(vectors);
        vectors.forEach(Meaning::requireDirection);
        return vectors;
    }

    static void requireOneLength(Iterable<float[]> vectors) {
        var length = -1;
        for (var vector : vectors) {
            if (length >= 0 && vector.length != length) {
                throw new IllegalStateException(
                        "it gave vectors of " + length + " and of " + vector.length + " numbers, which do not compare;"
                                + " remove the folder of the index when the model has changed");
            }
            length = vector.length;
        }
    }

    private static void requireDirection(float[] vector) {
        if (vector.length > LongVectors.LONGEST) {
            throw new IllegalStateException("it gave a vector of " + vector.length + " numbers, where at most "
                    + LongVectors.LONGEST + " can be kept");
        }
        var square = 0d;
        for (var number : vector) {
            square += number * number;
        }
        if (!Double.isFinite(square) || square == 0) {
            throw new IllegalStateException("it gave a vector without direction");
        }
    }
}
