package tsunagu.kb;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Cuts a text into words: Japanese ones in their base form, English ones down to their stem. */
final class Words extends Analyzer {

    private final boolean stemmed;

    private Words(boolean stemmed) {
        this.stemmed = stemmed;
    }

    static Words stems() {
        return new Words(true);
    }

    /** Every word as it is written, with its reading. */
    static Words asWritten() {
        return new Words(false);
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return Width.folded(text);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader text) {
        return Width.folded(text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.SEARCH);
        if (!stemmed) {
            return new TokenStreamComponents(tokenizer, new LowerCaseFilter(tokenizer));
        }
        var base = new LowerCaseFilter(new JapaneseBaseFormFilter(tokenizer));
        var meaningful = new JapaneseKatakanaStemFilter(new MeaningfulWords(base));
        return new TokenStreamComponents(tokenizer, new SnowballFilter(meaningful, new EnglishStemmer()));
    }
}
