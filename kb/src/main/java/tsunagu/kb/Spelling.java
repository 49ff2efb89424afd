package tsunagu.kb;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;

/** Takes from a text the words that can be misspelled: Latin ones, and runs of katakana. */
final class Spelling extends Analyzer {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,64}|[\u30A1-\u30FA\u30FC]{2,64}");

    @Override
    protected Reader initReader(String field, Reader text) {
        return Width.folded(text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new PatternTokenizer(WORD, 0);
        return new TokenStreamComponents(tokenizer, new LowerCaseFilter(tokenizer));
    }
}
