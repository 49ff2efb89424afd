package tsunagu.kb;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import tsunagu.kb.SearchQuery.Order;

/**
 * One way through the index: from a question to the passages that answer it.
 *
 * @param nearest finds by meaning besides
 */
record Search(PassageIndex index, Analysis analysis, DidYouMean didYouMean, Optional<Nearest> nearest) {

    private static final int LOOKED_AT = 4;

    /** The same for when the answer must not hang on anything else. */
    Search byWords() {
        return new Search(index, analysis, didYouMean, Optional.empty());
    }

    SearchPage page(SearchQuery query) throws IOException {
        var began = System.nanoTime();
        var question = Question.of(query.text(), analysis);
        var found = question.isEmpty() ? List.<Finds.Find>of() : found(question, query);
        var aged = ofAge(query.among(), found);
        var ordered = query.order() == Order.NEWEST ? newest(aged) : aged;
        return page(ordered, query, Marks.of(question), meant(question, found.isEmpty()), began);
    }

    /** Every article so narrowed, whatever the query's words, newest first and shown by how it begins. */
    SearchPage all(SearchQuery query) {
        var began = System.nanoTime();
        var question = Question.of("", analysis);
        var leads = new LinkedHashMap<Integer, Entry>();
        index.entries().forEach(entry -> leads.putIfAbsent(entry.place(), entry));
        var among = leads.values().stream()
                .filter(entry -> query.among().admits(entry.article()))
                .map(entry -> new Finds.Find(entry, 0))
                .toList();
        return page(newest(ofAge(query.among(), among)), query, Marks.of(question), Optional.empty(), began);
    }

    private static SearchPage page(
            List<Finds.Find> found, SearchQuery query, Marks marks, Optional<String> meant, long began) {
        var hits = found.stream()
                .skip(query.offset())
                .limit(query.limit())
                .map(find -> hit(find, marks))
                .toList();
        var articles = found.stream().map(find -> find.entry().article()).toList();
        var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        return new SearchPage(found.size(), hits, Facets.of(articles, LocalDate.now()), meant, took);
    }

    private static List<Finds.Find> ofAge(Narrowing among, List<Finds.Find> found) {
        var today = LocalDate.now();
        return among.age()
                .map(age -> found.stream()
                        .filter(find -> Age.of(find.entry().article(), today) == age)
                        .toList())
                .orElse(found);
    }

    private static List<Finds.Find> newest(List<Finds.Find> found) {
        return found.stream()
                .sorted(Comparator.comparing(
                        (Finds.Find find) -> find.entry().article().updated(), Comparator.reverseOrder()))
                .toList();
    }

    Marks marks(String text) {
        return Marks.of(Question.of(text, analysis));
    }

    List<Passage> passages(String text, String language, int most) throws IOException {
        var question = Question.of(text, analysis);
        if (question.isEmpty() || most <= 0) {
            return List.of();
        }
        var among = Narrowing.NONE.language(Optional.of(language));
        var top = index.searcher().search(Wanted.of(question, among), most * LOOKED_AT);
        var byWords = Stream.of(top.scoreDocs)
                .map(hit -> Finds.Find.of(index.entries().get(hit.doc), hit.score, language))
                .sorted(Comparator.comparingDouble(Finds.Find::score).reversed())
                .toList();
        var byMeaning = nearest(question, among);
        return fused(question, byWords, byMeaning, Entry::passage).stream()
                .limit(most)
                .map(find -> find.entry().passage())
                .toList();
    }

    void close() throws IOException {
        index.searcher().getIndexReader().close();
    }

    private List<Finds.Find> found(Question question, SearchQuery query) throws IOException {
        var wanted = Wanted.of(question, query.among());
        var byWords = Finds.of(index, wanted, query.among().language().orElse(question.language()));
        var byMeaning = nearest(question, query.among());
        return fused(question, byWords, byMeaning, Entry::place);
    }

    private static List<Finds.Find> fused(
            Question question, List<Finds.Find> byWords, List<Finds.Find> byMeaning, Function<Entry, Object> what) {
        if (byMeaning.isEmpty()) {
            return byWords;
        }
        var best = byWords.stream().findFirst().map(Finds.Find::entry);
        return new Fusion(best.map(question::leftOpenBy).orElse(1d), what).of(byWords, byMeaning);
    }

    private List<Finds.Find> nearest(Question question, Narrowing among) throws IOException {
        var language = among.language().orElse(question.language());
        return nearest.isEmpty() ? List.of() : nearest.get().to(question.text(), Wanted.any(among), language);
    }

    private Optional<String> meant(Question question, boolean nothingFound) throws IOException {
        var spelled = didYouMean.spelled(question.text());
        return spelled.isEmpty() && nothingFound ? didYouMean.title(question) : spelled;
    }

    private static Hit hit(Finds.Find find, Marks marks) {
        var entry = find.entry();
        var article = entry.article();
        return new Hit(
                article.id(),
                article.title(),
                entry.passage().heading(),
                entry.url(),
                article.language(),
                Snippet.of(entry.plain(), marks),
                find.score(),
                article.tags(),
                article.updated(),
                article.archived(),
                article.sources());
    }
}
