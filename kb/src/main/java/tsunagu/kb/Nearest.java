package tsunagu.kb;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;

/**
 * Finds the passages that come nearest to what a question means.
 *
 * @param leastScore what lies farther away than this is no answer, however near the others are
 */
record Nearest(PassageIndex index, QuestionVectors questions, double leastScore) {

    /** Only these are looked at: what stands farther down is found by its words or not at all. */
    private static final int MOST = 50;

    static Nearest in(PassageIndex index, Meaning meaning) {
        var questions = new QuestionVectors(meaning, index.vectorLength());
        return new Nearest(index, questions, (1 + meaning.embedding().leastLikeness()) / 2);
    }

    /**
     * The passages, nearest first; none when the embedding fails or is late.
     *
     * @param among which passages may be found at all
     * @param language what is in another stands behind
     */
    List<Finds.Find> to(String question, Query among, String language) throws IOException {
        var vector = questions.of(question);
        if (vector.isEmpty()) {
            return List.of();
        }
        var nearest = new KnnFloatVectorQuery(PassageVectors.VECTOR, vector.get(), MOST, among);
        return Stream.of(index.searcher().search(nearest, MOST).scoreDocs)
                .filter(hit -> hit.score >= leastScore)
                .map(hit -> Finds.Find.of(index.entries().get(hit.doc), hit.score, language))
                .sorted(Comparator.comparingDouble(Finds.Find::score).reversed())
                .toList();
    }
}
