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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** All articles, searchable by passage. Immutable once opened; safe for use by many threads. */
public final class Library implements AutoCloseable {

    private final List<Article> articles;
    private final Map<String, Map<String, Article>> byId = new HashMap<>();
    private final Map<Passage, String> plain = new IdentityHashMap<>();
    private final String checksum;
    private final TypeAhead typeAhead;
    private final Search search;
    private final Map<Cited, Citation> cited = new ConcurrentHashMap<>();
    private final Map<Related, List<Hit>> related = new ConcurrentHashMap<>();

    private record Cited(Reference reference, String language) {}

    private record Related(String article, String language, int most) {}

    private Library(List<Article> articles, String checksum, PassageIndex index, Optional<Meaning> meaning) {
        this.articles = articles;
        articles.forEach(article ->
                byId.computeIfAbsent(article.id(), id -> new HashMap<>()).put(article.language(), article));
        index.entries().forEach(entry -> plain.put(entry.passage(), entry.plain()));
        this.checksum = checksum;
        this.typeAhead = new TypeAhead(articles, index.notes());
        this.search = new Search(
                index,
                index.analysis(),
                new DidYouMean(index.searcher().getIndexReader(), index.analysis(), articles),
                meaning.map(given -> Nearest.in(index, given)));
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
        return of(articles, Synonyms.groups(synonyms), Optional.empty(), Optional.empty(), progress);
    }

    /**
     * @param kept the folder that keeps the index until the next start
     * @param meaning finds what words alone do not
     */
    static Library of(
            List<Article> articles,
            List<List<String>> synonyms,
            Optional<Path> kept,
            Optional<Meaning> meaning,
            Progress progress) {
        try {
            var sorted = articles.stream()
                    .sorted(Comparator.comparing(Article::id).thenComparing(Article::language))
                    .toList();
            var checksum = IndexFolder.checksum(sorted, synonyms, meaning);
            var folder = kept.map(all -> new IndexFolder(all, checksum));
            var index = PassageIndex.of(sorted, synonyms, folder, meaning, progress);
            var indexed = meaning.filter(given -> index.vectorLength() > 0);
            return new Library(sorted, IndexFolder.checksum(sorted, synonyms, indexed), index, indexed);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot index the articles in memory", e);
        }
    }

    /** The articles that answer best, each shown by its best passage. Any text is plain words, never an error. */
    public SearchPage search(SearchQuery query) {
        return page(search, query);
    }

    /** Every article so narrowed, newest first; the query's words do not count. */
    public SearchPage browse(SearchQuery query) {
        return search.all(query);
    }

    /** The section that a hit shows; empty when the hit is not one of ours. */
    public Optional<Passage> passage(Hit hit) {
        return article(hit.article(), hit.language()).stream()
                .flatMap(article -> article.passages().stream())
                .filter(passage -> Address.of(passage.article(), passage.language(), passage.anchor())
                        .equals(hit.url()))
                .findFirst();
    }

    private static SearchPage page(Search search, SearchQuery query) {
        try {
            return search.page(query);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot search the articles for " + query.text(), e);
        }
    }

    /** Finds where words of a question, or others that mean the same, stand in texts: what a snippet would mark. */
    public Function<String, List<Span>> matches(String question) {
        var marks = search.marks(question);
        return text -> marks.in(text).stream()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    /** At most eight titles, headings and error codes that go on from what is typed so far. */
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
        return cited.computeIfAbsent(
                new Cited(reference, language), asked -> Citations.cite(this, reference, language));
    }

    /** The articles that the words of this one's title find; looked for once, as nothing here changes. */
    public List<Hit> related(String article, String language, int most) {
        return related.computeIfAbsent(new Related(article, language, most), asked -> {
            var title = article(article, language).map(Article::title).orElse(article);
            var query = new SearchQuery(title, Optional.of(language), Optional.empty(), most, 0);
            return page(search.byWords(), query).hits();
        });
    }

    /** The passages in this language closest to a question, best first. */
    public List<Passage> passages(String question, String language, int most) {
        try {
            return search.passages(question, language, most);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot search the articles for " + question, e);
        }
    }

    /** Differs when other words are searched, or are searched otherwise. */
    String checksum() {
        return checksum;
    }

    /** The words of one of our passages without Markdown. */
    public String plain(Passage passage) {
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
