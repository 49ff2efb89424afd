package tsunagu.kb;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Cuts a text without Japanese into the same words as {@link Words} does, much faster. */
final class LatinWords extends Analyzer {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{1,64}|[0-9]{1,64}");

    static boolean fit(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new PatternTokenizer(WORD, 0);
        var meaningful = new MeaningfulWords(new LowerCaseFilter(tokenizer));
        return new TokenStreamComponents(tokenizer, new SnowballFilter(meaningful, new EnglishStemmer()));
    }
}
