package tsunagu.kb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** A word of an analysed text, and where in the text it stands. */
record Token(String term, int start, int end) {

    static List<Token> of(String text, Analyzer analyzer, int most) {
        var tokens = new ArrayList<Token>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            var place = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (tokens.size() < most && stream.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot analyse a text in memory", e);
        }
        return tokens;
    }

    static List<String> terms(String text, Analyzer analyzer, int most) {
        return of(text, analyzer, most).stream().map(Token::term).toList();
    }
}
