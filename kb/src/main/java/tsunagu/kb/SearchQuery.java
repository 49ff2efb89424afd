package tsunagu.kb;

import java.util.Optional;

/**
 * What somebody looks for: plain words, perhaps in one language or under one tag, and which page of the hits.
 *
 * @param limit hits on the page, held between 1 and 50
 */
public record SearchQuery(String text, Optional<String> language, Optional<String> tag, int limit, int offset) {

    private static final int MOST_HITS = 50;

    public SearchQuery {
        limit = Math.clamp(limit, 1, MOST_HITS);
        offset = Math.max(0, offset);
    }
}
