package tsunagu.kb;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;

/** Takes the vectors out of an index of other articles, so that an edit asks for those of the edited passages only. */
final class EarlierVectors {

    private EarlierVectors() {}

    /** Each under the checksum of what it was made from. */
    static Map<String, float[]> in(Directory index) throws IOException {
        var vectors = new HashMap<String, float[]>();
        try (var reader = DirectoryReader.open(index)) {
            for (var part : reader.leaves()) {
                collect(part.reader(), vectors);
            }
        }
        return vectors;
    }

    private static void collect(LeafReader part, Map<String, float[]> into) throws IOException {
        var vectors = part.getFloatVectorValues(PassageVectors.VECTOR);
        if (vectors == null) {
            return;
        }
        var madeFrom = part.getBinaryDocValues(PassageVectors.MADE_FROM);
        var passages = vectors.iterator();
        while (passages.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (madeFrom.advanceExact(passages.docID())) {
                into.put(
                        madeFrom.binaryValue().utf8ToString(),
                        vectors.vectorValue(passages.index()).clone());
            }
        }
    }
}
