package tsunagu.kb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/**
 * The Lucene index over all passages, in memory.
 *
 * @param entries the passages by their number in the index
 */
record PassageIndex(IndexSearcher searcher, List<Entry> entries) {

    /** Kept, or the setting would be lost with it: says what hardware it lacks at every start. */
    private static final Logger NOISE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        NOISE.setLevel(Level.SEVERE);
    }

    static final String KNOWN = "known";

    /** Gentler than usual on long sections and on repeated words. */
    private static final Similarity LIKENESS = new BM25Similarity(0.9f, 0.5f);

    static PassageIndex of(List<Article> articles, Analysis analysis, Progress progress) throws IOException {
        var entries = new ArrayList<Entry>();
        var directory = new ByteBuffersDirectory(
                new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
        try (var writer = new IndexWriter(directory, inOrder(analysis))) {
            for (int place = 0; place < articles.size(); place++) {
                var cut = new Cut(articles.get(place), analysis);
                for (var passage : articles.get(place).passages()) {
                    entries.add(Entry.of(place, articles.get(place), passage));
                    writer.addDocument(cut.document(entries.getLast()));
                }
                progress.indexed(place + 1, articles.size());
            }
            writer.forceMerge(1);
        }
        var searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setSimilarity(LIKENESS);
        searcher.setQueryCache(null);
        return new PassageIndex(searcher, List.copyOf(entries));
    }

    /** Settings under which a passage keeps the number it was added with. */
    private static IndexWriterConfig inOrder(Analysis analysis) {
        return new IndexWriterConfig(new PerFieldAnalyzerWrapper(analysis.pairs(), Map.of(KNOWN, analysis.spelling())))
                .setSimilarity(LIKENESS)
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler());
    }
}
