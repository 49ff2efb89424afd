package tsunagu.kb;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How a Japanese text is read aloud, in katakana: 接続 is セツゾク. */
final class Readings {

    private static final Words WORDS = Words.asWritten();

    private Readings() {}

    static String of(String text) {
        var reading = new StringBuilder();
        try (var stream = WORDS.tokenStream("", text)) {
            var word = stream.getAttribute(CharTermAttribute.class);
            var aloud = stream.getAttribute(ReadingAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                reading.append(aloud.getReading() == null ? word.toString() : aloud.getReading());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a text in memory aloud", e);
        }
        return reading.toString();
    }
}
