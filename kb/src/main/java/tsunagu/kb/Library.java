package tsunagu.kb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All articles, searchable by passage. Immutable once opened; safe for use by many threads. */
public final class Library implements AutoCloseable {

    private final List<Article> articles;
    private final Map<String, Map<String, Article>> byId = new HashMap<>();
    private final Map<Passage, String> plain = new IdentityHashMap<>();
    private final TypeAhead typeAhead;
    private final Search search;

    private Library(List<Article> articles, Analysis analysis, Progress progress) throws IOException {
        this.articles = articles;
        articles.forEach(article ->
                byId.computeIfAbsent(article.id(), id -> new HashMap<>()).put(article.language(), article));
        var index = PassageIndex.of(articles, analysis, progress);
        index.entries().forEach(entry -> plain.put(entry.passage(), entry.plain()));
        this.typeAhead = new TypeAhead(articles);
        this.search =
                new Search(index, analysis, new DidYouMean(index.searcher().getIndexReader(), analysis, articles));
    }

    /**
     * Reads and indexes every article in these folders, ours and those written for Hexo, Jekyll or Docusaurus, with
     * the {@code synonyms.yaml} beside the first; throws {@link BrokenContent} with everything that cannot be read.
     */
    public static Library open(List<Path> folders, Progress progress) {
        var problems = new Problems();
        var articles = ArticleFolders.read(folders, problems).stream()
                .map(ArticleFile::article)
                .toList();
        problems.complain();
        var synonyms = folders.isEmpty()
                ? Path.of("synonyms.yaml")
                : folders.getFirst().resolveSibling("synonyms.yaml");
        return of(articles, Analysis.with(synonyms), progress);
    }

    static Library of(List<Article> articles, Analysis analysis, Progress progress) {
        try {
            var sorted = articles.stream()
                    .sorted(Comparator.comparing(Article::id).thenComparing(Article::language))
                    .toList();
            return new Library(sorted, analysis, progress);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot index the articles in memory", e);
        }
    }

    /** The articles that answer best, each shown by its best passage. Any text is plain words, never an error. */
    public SearchPage search(SearchQuery query) {
        try {
            return search.page(query);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot search the articles for " + query.text(), e);
        }
    }

    /** At most eight titles and headings that go on from what is typed so far. */
    public List<Suggestion> suggest(String prefix, String language) {
        return typeAhead.offer(prefix, language);
    }

    /** The article in this language, or in another when it is not written in this one. */
    public Optional<Article> article(String id, String language) {
        var languages = byId.getOrDefault(id, Map.of());
        return Stream.concat(Stream.of(language), Languages.ALL.stream())
                .map(languages::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** All articles, each language counted, in the order of their ids. */
    public List<Article> articles() {
        return articles;
    }

    /** The quoted words with where they stand; throws IllegalStateException when they no longer stand there. */
    public Citation cite(Reference reference, String language) {
        return Citations.cite(this, reference, language);
    }

    /** The passages in this language closest to a question, best first. */
    public List<Passage> passages(String question, String language, int most) {
        try {
            return search.passages(question, language, most);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot search the articles for " + question, e);
        }
    }

    /** The words of one of our passages without Markdown. */
    String plain(Passage passage) {
        return plain.getOrDefault(passage, "");
    }

    @Override
    public void close() {
        try {
            search.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the index in memory", e);
        }
    }
}
