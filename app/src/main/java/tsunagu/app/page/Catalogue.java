package tsunagu.app.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.function.Function;
import tsunagu.kb.Article;
import tsunagu.kb.Library;

/** All articles in a language and under a tag, and how many there are of each kind. */
record Catalogue(List<Article> articles, Map<String, Integer> tags, Map<String, Integer> languages) {

    static Catalogue of(Library library, Wish wish) {
        var tagged = library.articles().stream()
                .filter(article -> wish.tag().isEmpty() || article.tags().contains(wish.tag()))
                .toList();
        var articles = tagged.stream()
                .filter(article ->
                        wish.written().equals(Wish.ANY) || wish.written().equals(article.language()))
                .sorted(Comparator.comparing(Article::archived).thenComparing(Article::title))
                .toList();
        return new Catalogue(articles, count(articles, Article::tags), languages(tagged));
    }

    private static Map<String, Integer> languages(List<Article> articles) {
        var counts = new LinkedHashMap<String, Integer>();
        articles.stream().map(Article::language).sorted().forEach(written -> counts.merge(written, 1, Integer::sum));
        counts.put(Wish.ANY, articles.size());
        return counts;
    }

    /** The most frequent first. */
    private static Map<String, Integer> count(List<Article> articles, Function<Article, List<String>> values) {
        var counts = new TreeMap<String, Integer>();
        articles.forEach(article -> values.apply(article).forEach(value -> counts.merge(value, 1, Integer::sum)));
        var ordered = new LinkedHashMap<String, Integer>();
        counts.entrySet().stream()
                .sorted(Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }
}
