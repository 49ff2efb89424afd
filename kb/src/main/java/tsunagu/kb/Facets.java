package tsunagu.kb;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** How many of the found articles carry each tag, are in each language, are how old. */
final class Facets {

    private Facets() {}

    static Map<String, Map<String, Integer>> of(Collection<Article> found, LocalDate today) {
        return Map.of(
                "tag", count(found, Article::tags),
                "language", count(found, article -> List.of(article.language())),
                "archived", count(found, article -> List.of(Boolean.toString(article.archived()))),
                "updated",
                        count(found, article -> List.of(Age.of(article, today).id())));
    }

    /** The most frequent value first. */
    private static Map<String, Integer> count(Collection<Article> found, Function<Article, List<String>> values) {
        var counts = new TreeMap<String, Integer>();
        found.forEach(article -> values.apply(article).forEach(value -> counts.merge(value, 1, Integer::sum)));
        var ordered = new LinkedHashMap<String, Integer>();
        byCount(counts).forEach(count -> ordered.put(count.getKey(), count.getValue()));
        return ordered;
    }

    private static Stream<Map.Entry<String, Integer>> byCount(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed());
    }
}
