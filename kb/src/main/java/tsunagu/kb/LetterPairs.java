package tsunagu.kb;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Cuts Japanese into overlapping pairs of letters and anything else into words: finds parts of compounds. */
final class LetterPairs extends Analyzer {

    @Override
    protected Reader initReader(String field, Reader text) {
        return Width.folded(text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, new CJKBigramFilter(new LowerCaseFilter(tokenizer)));
    }
}
