package tsunagu.kb;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;

/** Guesses what a question with a slip of the pen was meant to be. */
final class DidYouMean {

    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 16;
    private static final float LIKENESS = 0.74f;
    private static final int FEWEST_PAIRS = 3;
    private static final double TITLE_LIKENESS = 0.3;

    private final IndexReader index;
    private final Analysis analysis;
    private final List<Article> articles;
    private final DirectSpellChecker speller = new DirectSpellChecker();

    DidYouMean(IndexReader index, Analysis analysis, List<Article> articles) {
        this.index = index;
        this.analysis = analysis;
        this.articles = articles;
        speller.setAccuracy(LIKENESS);
    }

    /** The question with every unknown word replaced by the known one most like it; empty when all are known. */
    Optional<String> spelled(String question) throws IOException {
        var meant = new StringBuilder(question);
        int shift = 0;
        for (var token : Token.of(question, analysis.spelling(), MOST_WORDS)) {
            var known = isUnknown(token.term()) ? nearest(token.term()) : Optional.<String>empty();
            if (known.isPresent()) {
                meant.replace(token.start() + shift, token.end() + shift, known.get());
                shift += known.get().length() - (token.end() - token.start());
            }
        }
        return Optional.of(meant.toString()).filter(text -> !text.equals(question));
    }

    /** The title that shares most pairs of letters with the question. */
    Optional<String> title(Question question) {
        var asked = pairs(question.text());
        if (asked.size() < FEWEST_PAIRS) {
            return Optional.empty();
        }
        return articles.stream()
                .filter(article -> article.language().equals(question.language()))
                .map(Article::title)
                .filter(title -> likeness(asked, pairs(title)) > TITLE_LIKENESS)
                .max(Comparator.comparingDouble(title -> likeness(asked, pairs(title))));
    }

    private boolean isUnknown(String word) throws IOException {
        return word.length() >= SHORTEST && !analysis.synonyms().knows(word) && !isIndexed(word);
    }

    private boolean isIndexed(String word) throws IOException {
        if (index.docFreq(new Term(PassageIndex.KNOWN, word)) > 0) {
            return true;
        }
        for (var stem : Analysis.terms(word, MOST_WORDS)) {
            if (index.docFreq(new Term(Wanted.TEXT, stem)) == 0) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> nearest(String word) throws IOException {
        var term = new Term(PassageIndex.KNOWN, word);
        var nearest = speller.suggestSimilar(term, 1, index, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return nearest.length == 0 ? Optional.empty() : Optional.of(nearest[0].string);
    }

    private static Set<String> pairs(String text) {
        var letters = Width.levelled(text);
        var pairs = new HashSet<String>();
        for (int at = 0; at + 2 <= letters.length(); at++) {
            pairs.add(letters.substring(at, at + 2));
        }
        return pairs;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        var shared = one.stream().filter(other::contains).count();
        return shared == 0 ? 0 : (double) shared / Math.min(one.size(), other.size());
    }
}
