package tsunagu.kb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found out about single texts when the articles were indexed, kept with the index so that no start finds it
 * out again: the words of each synonym, and how titles and headings are read aloud.
 */
record Notes(Map<String, String> kept) {

    private static final String WORDS = "words of ";
    private static final String ALOUD = "aloud ";
    private static final int MOST_WORDS = 8;

    static Notes of(List<Article> articles, List<List<String>> synonyms) {
        var notes = new Notes(new HashMap<>());
        synonyms.forEach(group -> group.forEach(notes::cut));
        for (var article : articles) {
            notes.read(article.title());
            article.passages().forEach(passage -> notes.read(passage.heading()));
        }
        return notes;
    }

    /** The words of this synonym in their base form. */
    List<String> words(String saying) {
        return kept.get(WORDS + saying).lines().toList();
    }

    /** How this title or heading is read aloud. */
    String aloud(String text) {
        return kept.get(ALOUD + text);
    }

    private void cut(String saying) {
        kept.computeIfAbsent(WORDS + saying, key -> String.join("\n", Analysis.terms(saying, MOST_WORDS)));
    }

    private void read(String text) {
        kept.computeIfAbsent(ALOUD + text, key -> Readings.of(text));
    }
}
