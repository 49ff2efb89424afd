package tsunagu.kb;

import java.util.List;

/** How texts and questions are cut into words, and which words mean the same. */
record Analysis(Spelling spelling, LetterPairs pairs, Synonyms synonyms) {

    private static final Words WORDS = Words.stems();
    private static final LatinWords LATIN = new LatinWords();

    static Analysis with(Synonyms synonyms) {
        return new Analysis(new Spelling(), new LetterPairs(), synonyms);
    }

    /** The words of a text that mean something, in their base form. */
    static List<Token> words(String text, int most) {
        return Token.of(text, LatinWords.fit(text) ? LATIN : WORDS, most);
    }

    static List<String> terms(String text, int most) {
        return words(text, most).stream().map(Token::term).toList();
    }

    List<Notion> notions(String text, int most) {
        return Notion.of(words(text, most), synonyms);
    }
}
