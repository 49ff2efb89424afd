package tsunagu.kb;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/**
 * The vectors of passages, to stand in the index beside their words.
 *
 * @param embedding the id of the embedding that made them
 * @param vectors each under the checksum of what it was made from
 */
record PassageVectors(String embedding, Map<String, float[]> vectors) {

    static final String VECTOR = "vector";
    static final String MADE_FROM = "made-from";
    static final PassageVectors NONE = new PassageVectors("", Map.of());

    private static final int BATCH = 64;

    /** More letters than models read at once, and enough to tell what a section is about. */
    private static final int MOST_LETTERS = 2_000;

    /**
     * Those of all passages; empty when the embedding cannot make them.
     *
     * @param earlier what an earlier index had, which is not asked for again
     */
    static Optional<PassageVectors> of(List<Article> articles, Meaning meaning, Map<String, float[]> earlier) {
        try {
            var all = new PassageVectors(meaning.embedding().id(), new HashMap<>());
            all.collect(articles, meaning, earlier);
            return Optional.of(all);
        } catch (IllegalStateException e) {
            meaning.log()
                    .accept("Cannot index by meaning with "
                            + meaning.embedding().id() + ": " + e.getMessage()
                            + "; search goes by words alone until the next start");
            return Optional.empty();
        }
    }

    /** This document with the vector of the passage it was made from, if there are any. */
    Document beside(Document document, Article article, Passage passage) {
        if (!vectors.isEmpty()) {
            var madeFrom = checksum(text(article, passage));
            document.add(new KnnFloatVectorField(VECTOR, vectors.get(madeFrom), VectorSimilarityFunction.COSINE));
            document.add(new BinaryDocValuesField(MADE_FROM, new BytesRef(madeFrom)));
        }
        return document;
    }

    private void collect(List<Article> articles, Meaning meaning, Map<String, float[]> earlier) {
        var texts = texts(articles);
        texts.keySet().stream()
                .filter(earlier::containsKey)
                .forEach(madeFrom -> vectors.put(madeFrom, earlier.get(madeFrom)));
        texts.keySet().removeAll(vectors.keySet());
        ask(List.copyOf(texts.values()), meaning);
        Meaning.requireOneLength(vectors.values());
    }

    private void ask(List<String> texts, Meaning meaning) {
        for (int from = 0; from < texts.size(); from += BATCH) {
            var batch = texts.subList(from, Math.min(texts.size(), from + BATCH));
            var answer = InTime.get(() -> meaning.of(batch), meaning.patience().batch());
            for (int at = 0; at < batch.size(); at++) {
                vectors.put(checksum(batch.get(at)), answer.get(at));
            }
        }
    }

    /** What each passage is understood from, under its checksum. */
    private Map<String, String> texts(List<Article> articles) {
        var texts = new LinkedHashMap<String, String>();
        for (var article : articles) {
            for (var passage : article.passages()) {
                var text = text(article, passage);
                texts.put(checksum(text), text);
            }
        }
        return texts;
    }

    /** Different for each embedding, and so the vectors of one are never taken for those of another. */
    private String checksum(String text) {
        return Citations.sha256(embedding + "\0" + text);
    }

    private static String text(Article article, Passage passage) {
        var heading = passage.anchor().isEmpty() ? "" : passage.heading();
        return (article.title() + "\n" + heading + "\n" + Markdown.plain(passage.text()))
                .codePoints()
                .limit(MOST_LETTERS)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
