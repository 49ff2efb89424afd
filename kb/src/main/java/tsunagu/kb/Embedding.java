package tsunagu.kb;

import java.util.List;

/** Turns texts into vectors that lie close when the texts mean the same, whatever their words or language. */
public interface Embedding {

    /** Who makes the vectors, as provider/name: an index made by another one is made anew. */
    String id();

    /**
     * One vector for each text, in order, all of one length; throws IllegalStateException with a sentence for the
     * operator when it cannot. May be called by many threads.
     */
    List<float[]> of(List<String> texts);

    /**
     * The least cosine between two texts that have to do with each other. Half way to being the same keeps nonsense
     * from finding anything with most models; one that gives any two texts much in common needs more.
     */
    default double leastLikeness() {
        return 0.5;
    }
}
