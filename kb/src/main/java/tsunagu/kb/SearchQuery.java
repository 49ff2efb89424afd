package tsunagu.kb;

import java.util.List;
import java.util.Optional;

/**
 * What somebody looks for: plain words among some of the articles, in which order, and which page of the hits.
 *
 * @param limit hits on the page, held between 1 and 50
 */
public record SearchQuery(String text, Narrowing among, Order order, int limit, int offset) {

    private static final int MOST_HITS = 50;

    /** Which of the hits come first. */
    public enum Order {
        BEST,
        NEWEST
    }

    public SearchQuery {
        limit = Math.clamp(limit, 1, MOST_HITS);
        offset = Math.max(0, offset);
    }

    /** The best hits, perhaps in one language or under one tag. */
    public SearchQuery(String text, Optional<String> language, Optional<String> tag, int limit, int offset) {
        this(
                text,
                new Narrowing(language, tag.map(List::of).orElse(List.of()), Optional.empty()),
                Order.BEST,
                limit,
                offset);
    }
}
