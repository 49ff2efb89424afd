package tsunagu.kb;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

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
        var marks = Marks.of(question);
        var hits = found.stream()
                .skip(query.offset())
                .limit(query.limit())
                .map(find -> hit(find, marks))
                .toList();
        var facets =
                Facets.of(found.stream().map(find -> find.entry().article()).toList());
        var meant = meant(question, found.isEmpty());
        return new SearchPage(
                found.size(), hits, facets, meant, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }

    List<Passage> passages(String text, String language, int most) throws IOException {
        var question = Question.of(text, analysis);
        if (question.isEmpty() || most <= 0) {
            return List.of();
        }
        var top =
                index.searcher().search(Wanted.of(question, Optional.of(language), Optional.empty()), most * LOOKED_AT);
        var byWords = Stream.of(top.scoreDocs)
                .map(hit -> Finds.Find.of(index.entries().get(hit.doc), hit.score, language))
                .sorted(Comparator.comparingDouble(Finds.Find::score).reversed())
                .toList();
        var byMeaning = nearest(question, Optional.of(language), Optional.empty());
        return fused(question, byWords, byMeaning, Entry::passage).stream()
                .limit(most)
                .map(find -> find.entry().passage())
                .toList();
    }

    void close() throws IOException {
        index.searcher().getIndexReader().close();
    }

    private List<Finds.Find> found(Question question, SearchQuery query) throws IOException {
        var wanted = Wanted.of(question, query.language(), query.tag());
        var byWords = Finds.of(index, wanted, query.language().orElse(question.language()));
        var byMeaning = nearest(question, query.language(), query.tag());
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

    private List<Finds.Find> nearest(Question question, Optional<String> language, Optional<String> tag)
            throws IOException {
        return nearest.isEmpty()
                ? List.of()
                : nearest.get().to(question.text(), Wanted.any(language, tag), language.orElse(question.language()));
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
