package tsunagu.app.guard;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Words as a reader would get to see them: only the signs of plain sentences, and nothing but a line of text. */
final class Shown {

    private static final int ROOM = 60;

    /** Kana of full width, the kanji of names and words, Latin letters, and the signs of prose; no digits in any form. */
    private static final Pattern JAPANESE =
            Pattern.compile("[A-Za-z ぁ-ゖァ-ヺー々〆ヶ\\u3400-\\u4DBF\\u4E00-\\u9FFF、。，．・「」（）()？！!?,.:：;'\\-–—…〜～]");

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z ,.:;!?'\"()\\-–—…‘’“”]");

    private static final Parser PARSER = Parser.builder().build();

    private Shown() {}

    /** What is wrong with the looks of the words, seen beside our own. */
    static Optional<Objection> objection(String words, Blanks ours, String language) {
        if (words.isBlank()) {
            return objection(Objection.Kind.EMPTY, "");
        }
        if (words.length() > 2 * ours.text().length() + ROOM) {
            return objection(Objection.Kind.LONG, "");
        }
        if (!ours.allIn(words)) {
            return objection(Objection.Kind.BLANK, "");
        }
        return strangeSign(Blanks.without(words), ours.text(), language)
                .or(() -> isOneLine(words) ? Optional.empty() : objection(Objection.Kind.MARKUP, ""));
    }

    /** A sign that our own sentence has may stand in others' words for it. */
    private static Optional<Objection> strangeSign(String words, String ours, String language) {
        var prose = language.equals("ja") ? JAPANESE : ENGLISH;
        return words.codePoints()
                .mapToObj(Character::toString)
                .filter(sign -> !prose.matcher(sign).matches() && !ours.contains(sign))
                .map(sign -> new Objection(Objection.Kind.SIGN, Character.getName(sign.codePointAt(0))))
                .findFirst();
    }

    /** Markdown leaves the words as they are: one paragraph, one text. */
    private static boolean isOneLine(String words) {
        return PARSER.parse(words) instanceof Document page
                && only(page) instanceof Paragraph line
                && only(line) instanceof Text text
                && text.getLiteral().equals(words);
    }

    private static Node only(Node parent) {
        return parent.getFirstChild() == parent.getLastChild() ? parent.getFirstChild() : null;
    }

    private static Optional<Objection> objection(Objection.Kind kind, String word) {
        return Optional.of(new Objection(kind, word));
    }
}
