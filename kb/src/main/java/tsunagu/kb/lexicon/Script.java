package tsunagu.kb.lexicon;

/** Which kind of letter is this? */
final class Script {

    private Script() {}

    static boolean isKatakana(char c) {
        return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
    }

    static boolean isHiragana(char c) {
        return c >= 'ぁ' && c <= 'ゖ';
    }

    static boolean isKana(char c) {
        return isHiragana(c) || isKatakana(c);
    }

    static boolean isKanji(char c) {
        return c >= '㐀' && c <= '鿿' || c == '々';
    }

    /** Kana, kanji and the punctuation that goes with them. */
    static boolean isJapanese(char c) {
        return isKana(c) || isKanji(c) || c >= '、' && c <= '〟';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
    }

    static boolean startsWord(String text, int start) {
        if (start == 0) {
            return true;
        }
        var before = text.charAt(start - 1);
        return isLatin(text.charAt(start)) ? !isLatin(before) && !isJoint(text, start - 1) : !isKatakana(before);
    }

    static boolean endsWord(String text, int end) {
        return end >= text.length() || !isLatin(text.charAt(end)) && !isJoint(text, end);
    }

    private static boolean isPossessive(String text, int at) {
        return text.charAt(at + 1) == 's' && (at + 2 == text.length() || !isLatin(text.charAt(at + 2)));
    }

    /** An apostrophe inside a word, not that of a possessive. */
    private static boolean isJoint(String text, int at) {
        return text.charAt(at) == '\''
                && at > 0
                && at + 1 < text.length()
                && isLatin(text.charAt(at - 1))
                && isLatin(text.charAt(at + 1))
                && !isPossessive(text, at);
    }
}
