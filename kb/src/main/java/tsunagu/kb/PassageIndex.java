package tsunagu.kb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/**
 * The Lucene index over all passages, in memory.
 *
 * @param entries the passages by their number in the index
 * @param vectorLength how many numbers tell what a passage means; 0 when only its words are indexed
 */
record PassageIndex(IndexSearcher searcher, List<Entry> entries, Notes notes, Analysis analysis, int vectorLength) {

    /** Kept, or the setting would be lost with it: says what hardware it lacks at every start. */
    private static final Logger NOISE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        NOISE.setLevel(Level.SEVERE);
    }

    static final String KNOWN = "known";
    static final String PLAIN = "plain";

    /** Gentler than usual on long sections and on repeated words. */
    private static final Similarity LIKENESS = new BM25Similarity(0.9f, 0.5f);

    /**
     * Opens the index that is kept there, or else indexes the articles and keeps the index there, unless the meaning
     * is lacking that it should have.
     */
    static PassageIndex of(
            List<Article> articles,
            List<List<String>> synonyms,
            Optional<IndexFolder> folder,
            Optional<Meaning> meaning,
            Progress progress)
            throws IOException {
        var unchanged = folder.flatMap(found -> found.open(memory(), index -> open(index, articles, synonyms)));
        if (unchanged.isPresent()) {
            return unchanged.get();
        }
        var vectors = meaning.isEmpty()
                ? Optional.of(PassageVectors.NONE)
                : PassageVectors.of(articles, meaning.get(), earlier(folder));
        var index = index(articles, synonyms, vectors.orElse(PassageVectors.NONE), progress);
        folder.filter(found -> vectors.isPresent()).ifPresent(found -> found.keep(index));
        return open(index, articles, synonyms);
    }

    private static Map<String, float[]> earlier(Optional<IndexFolder> folder) {
        var earlier = new HashMap<String, float[]>();
        folder.ifPresent(
                found -> found.others(PassageIndex::memory, EarlierVectors::in).forEach(earlier::putAll));
        return earlier;
    }

    private static Directory memory() {
        return new ByteBuffersDirectory(
                new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
    }

    private static Directory index(
            List<Article> articles, List<List<String>> synonyms, PassageVectors vectors, Progress progress)
            throws IOException {
        var index = memory();
        var notes = Notes.of(articles, synonyms);
        var analysis = Analysis.with(Synonyms.of(synonyms, notes));
        try (var writer = new IndexWriter(index, inOrder(analysis))) {
            writer.setLiveCommitData(notes.kept().entrySet());
            for (int place = 0; place < articles.size(); place++) {
                var article = articles.get(place);
                var cut = new Cut(article, analysis);
                for (var passage : article.passages()) {
                    writer.addDocument(vectors.beside(cut.document(passage), article, passage));
                }
                progress.indexed(place + 1, articles.size());
            }
            writer.forceMerge(1);
        }
        return index;
    }

    private static PassageIndex open(Directory index, List<Article> articles, List<List<String>> synonyms)
            throws IOException {
        var reader = DirectoryReader.open(index);
        var notes = new Notes(reader.getIndexCommit().getUserData());
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(LIKENESS);
        searcher.setQueryCache(null);
        return new PassageIndex(
                searcher,
                entries(articles, reader),
                notes,
                Analysis.with(Synonyms.of(synonyms, notes)),
                vectorLength(reader));
    }

    private static int vectorLength(IndexReader reader) {
        var vectors = FieldInfos.getMergedFieldInfos(reader).fieldInfo(PassageVectors.VECTOR);
        return vectors == null ? 0 : vectors.getVectorDimension();
    }

    private static List<Entry> entries(List<Article> articles, IndexReader reader) throws IOException {
        var entries = new ArrayList<Entry>();
        var plain = MultiDocValues.getBinaryValues(reader, PLAIN);
        for (int place = 0; place < articles.size(); place++) {
            for (var passage : articles.get(place).passages()) {
                plain.nextDoc();
                var text = plain.binaryValue();
                entries.add(new Entry(
                        place,
                        articles.get(place),
                        passage,
                        new String(text.bytes, text.offset, text.length, StandardCharsets.UTF_8)));
            }
        }
        return List.copyOf(entries);
    }

    /** Settings under which a passage keeps the number it was added with. */
    private static IndexWriterConfig inOrder(Analysis analysis) {
        return new IndexWriterConfig(new PerFieldAnalyzerWrapper(analysis.pairs(), Map.of(KNOWN, analysis.spelling())))
                .setSimilarity(LIKENESS)
                .setCodec(LongVectors.codec())
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler());
    }
}
