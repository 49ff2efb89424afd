package tsunagu.app.channel;

/** Text from outside, with what no person types on purpose made harmless, character for character. */
final class CleanText {

    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /** Same length, so that positions stay true: NUL, stray surrogates and bidi controls are replaced. */
    static String of(String text) {
        var clean = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            clean.append(isHarmful(text, i) ? REPLACEMENT : text.charAt(i));
        }
        return clean.toString();
    }

    /** Clean, and at most so many characters of it. */
    static String brief(String text, int most) {
        return text.length() <= most ? of(text) : of(text.substring(0, most)) + "…";
    }

    private static boolean isHarmful(String text, int at) {
        var character = text.charAt(at);
        return character == 0 || isBidiControl(character) || isStray(text, at);
    }

    private static boolean isBidiControl(char character) {
        return character >= '\u202A' && character <= '\u202E' || character >= '\u2066' && character <= '\u2069';
    }

    private static boolean isStray(String text, int at) {
        var character = text.charAt(at);
        if (Character.isHighSurrogate(character)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(character) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
