package tsunagu.kb;

import java.util.List;

/** The languages everything of ours is written in, and which of them a text is in. */
final class Languages {

    static final String FIRST = "ja";
    static final List<String> ALL = List.of("ja", "en");

    private static final double JAPANESE_SHARE = 0.1;

    private Languages() {}

    /** The language of a longer text: Japanese when a tenth of its letters are kana or kanji. */
    static String ofText(String text) {
        var letters = text.codePoints().filter(Character::isLetter).count();
        var japanese = text.codePoints().filter(Languages::isJapanese).count();
        return letters > 0 && japanese >= letters * JAPANESE_SHARE ? "ja" : "en";
    }

    /** The language of a question: Japanese as soon as there is a kana or kanji in it. */
    static String ofQuestion(String text) {
        return text.codePoints().anyMatch(Languages::isJapanese) ? "ja" : "en";
    }

    static boolean isJapanese(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HIRAGANA, KATAKANA, HAN -> true;
            default -> letter == 'ー';
        };
    }
}
