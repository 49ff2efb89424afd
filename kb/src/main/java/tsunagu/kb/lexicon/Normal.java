package tsunagu.kb.lexicon;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;

/** A text in one width, one case and one spacing, whose letters know where they stood in the original. */
record Normal(String text, int[] starts, int[] ends, BitSet gaps) {

    /** Signs of one width that stand for nothing else. */
    private static final String SIGNS = "・→×";

    private static final String PARTICLES_THAT_GO_ON = "をはにのでとも、";

    static Normal of(String original) {
        return squeezed(folded(original));
    }

    /** Is it written in just the letters that would be left of it? Cheap, and sometimes wrongly no. */
    static boolean isNormal(String original) {
        for (var i = 0; i < original.length(); i++) {
            if (!isNormal(original, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNormal(String text, int at) {
        var c = text.charAt(at);
        if (c < 0x7F) {
            return (c > ' ' || c == ' ' && at > 0 && isAscii(text, at - 1) && isAscii(text, at + 1))
                    && (c < 'A' || c > 'Z');
        }
        return (Script.isJapanese(c) || SIGNS.indexOf(c) >= 0) && !isIdleLongVowel(text, at);
    }

    private static boolean isAscii(String text, int at) {
        return at < text.length() && text.charAt(at) > ' ' && text.charAt(at) < 0x7F;
    }

    int length() {
        return text.length();
    }

    /** Was there white space before this letter that has been dropped? */
    boolean hasGapAt(int at) {
        return gaps.get(at);
    }

    int originalStart(int at) {
        return starts[at];
    }

    int originalEnd(int end) {
        return ends[end - 1];
    }

    private static Normal folded(String original) {
        var letters = new Letters(original.length());
        for (var i = 0; i < original.length(); ) {
            var end = clusterEnd(original, i);
            fold(original, i, end, letters);
            i = end;
        }
        return letters.done();
    }

    private static int clusterEnd(String text, int start) {
        var end = start + Character.charCount(text.codePointAt(start));
        return end < text.length() && isVoicing(text.charAt(end)) ? end + 1 : end;
    }

    /** A mark that belongs to the kana before it: か + ゛ is が. */
    private static boolean isVoicing(char c) {
        return c == '\u3099' || c == '\u309A' || c == '\uFF9E' || c == '\uFF9F';
    }

    private static void fold(String text, int start, int end, Letters letters) {
        var c = text.charAt(start);
        if (end == start + 1 && (c < 0x80 || Script.isJapanese(c) || SIGNS.indexOf(c) >= 0)) {
            letters.add(plain(c), start, end);
        } else {
            var composed = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC);
            letters.add(composed.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\''), start, end);
        }
    }

    private static char plain(char c) {
        if (c == '\n') {
            return c;
        }
        return c <= ' ' || c == 0x7F ? ' ' : Character.toLowerCase(c);
    }

    private static Normal squeezed(Normal folded) {
        var letters = new Letters(folded.length());
        for (var i = 0; i < folded.length(); ) {
            i = isBlank(folded.text.charAt(i)) ? squeeze(folded, i, letters) : keep(folded, i, letters);
        }
        return letters.done();
    }

    private static boolean isBlank(char c) {
        return c == '\n' || Character.isWhitespace(c);
    }

    private static int keep(Normal folded, int at, Letters letters) {
        if (!isIdleLongVowel(folded.text, at)) {
            letters.add(folded.text.charAt(at), folded.starts[at], folded.ends[at]);
        }
        return at + 1;
    }

    /** The ー of サーバー, which as many people leave out. */
    private static boolean isIdleLongVowel(String text, int at) {
        return text.charAt(at) == 'ー'
                && at >= 2
                && Script.isKatakana(text.charAt(at - 1))
                && Script.isKatakana(text.charAt(at - 2))
                && (at + 1 == text.length() || !Script.isKatakana(text.charAt(at + 1)));
    }

    /** White space beside Japanese letters means nothing, elsewhere it is one space or one line end. */
    private static int squeeze(Normal folded, int at, Letters letters) {
        var end = at;
        var breaks = false;
        while (end < folded.length() && isBlank(folded.text.charAt(end))) {
            breaks |= folded.text.charAt(end) == '\n';
            end++;
        }
        var next = end < folded.length() ? folded.text.charAt(end) : '\n';
        if (breaks && PARTICLES_THAT_GO_ON.indexOf(letters.last()) < 0) {
            letters.add('\n', folded.starts[at], folded.ends[end - 1]);
        } else if (Script.isJapanese(letters.last()) || Script.isJapanese(next)) {
            letters.gap();
        } else {
            letters.add(' ', folded.starts[at], folded.ends[end - 1]);
        }
        return end;
    }
}
