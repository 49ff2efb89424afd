package tsunagu.kb;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.cjk.CJKWidthCharFilter;

/** Makes full and half width letters equal: ＲＤＰ and RDP, ﾈｯﾄﾜｰｸ and ネットワーク. */
final class Width {

    private Width() {}

    /** For an analyzer: the same letters, with the offsets of the original text. */
    static Reader folded(Reader text) {
        return new CJKWidthCharFilter(text);
    }

    static String folded(String text) {
        try (Reader reader = folded(new StringReader(text))) {
            var folded = new StringBuilder(text.length());
            for (int letter = reader.read(); letter >= 0; letter = reader.read()) {
                folded.append((char) letter);
            }
            return folded.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a text in memory", e);
        }
    }

    /** Lower case and the common width, letter for letter: every offset stays where it is. */
    static String levelled(String text) {
        var letters = text.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            letters[at] = Character.toLowerCase(levelled(letters[at]));
        }
        return new String(letters);
    }

    private static char levelled(char letter) {
        if (letter >= '！' && letter <= '～') {
            return (char) (letter - '！' + '!');
        }
        return letter == '　' ? ' ' : letter;
    }
}
