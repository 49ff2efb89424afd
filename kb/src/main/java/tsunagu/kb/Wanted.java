package tsunagu.kb;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns a question into what Lucene looks for: its words, their synonyms, and its pairs of letters. */
final class Wanted {

    static final String ABOVE = "above";
    static final String TEXT = "text";
    static final String PAIRS = "pairs";
    static final String LANGUAGE = "language";
    static final String TAG = "tag";

    private static final float STANDS_ABOVE = 1f;
    private static final float AS_PAIR = 0.7f;
    private static final float AS_SYNONYM = 1.2f;
    private static final float AS_NEIGHBOURS = 0.8f;
    private static final int NEIGHBOURS = 4;

    private Wanted() {}

    static Query of(Question question, Narrowing among) {
        return narrowed(words(question), Occur.MUST, among);
    }

    /** Everything in this language and under these tags. */
    static Query any(Narrowing among) {
        return narrowed(MatchAllDocsQuery.INSTANCE, Occur.FILTER, among);
    }

    /** How old an article is, is not in the index: it changes without the article. */
    private static Query narrowed(Query query, Occur occur, Narrowing among) {
        var wanted = new BooleanQuery.Builder().add(query, occur);
        among.language().ifPresent(value -> wanted.add(new TermQuery(new Term(LANGUAGE, value)), Occur.FILTER));
        among.tags().forEach(value -> wanted.add(new TermQuery(new Term(TAG, value)), Occur.FILTER));
        return wanted.build();
    }

    /** One flat sum: Lucene adds that up much faster than anything nested. */
    private static Query words(Question question) {
        var words = new BooleanQuery.Builder();
        question.notions().forEach(notion -> add(notion, words));
        var terms = question.tokens().map(Token::term).toList();
        for (int at = 1; at < terms.size(); at++) {
            add(new PhraseQuery(NEIGHBOURS, TEXT, terms.get(at - 1), terms.get(at)), AS_NEIGHBOURS, words);
        }
        if (question.isOneLetter()) {
            words.add(new PrefixQuery(new Term(PAIRS, question.pairs().getFirst())), Occur.SHOULD);
        }
        question.pairs().forEach(pair -> add(new TermQuery(new Term(PAIRS, pair)), AS_PAIR, words));
        return words.build();
    }

    private static void add(Notion notion, BooleanQuery.Builder words) {
        notion.tokens().forEach(token -> add(token.term(), 1, words));
        notion.saying().ifPresent(saying -> add(saying.group(), AS_SYNONYM, words));
    }

    private static void add(String word, float weight, BooleanQuery.Builder words) {
        add(new TermQuery(new Term(ABOVE, word)), weight * STANDS_ABOVE, words);
        add(new TermQuery(new Term(TEXT, word)), weight, words);
    }

    private static void add(Query query, float weight, BooleanQuery.Builder words) {
        words.add(new BoostQuery(query, weight), Occur.SHOULD);
    }
}
