package tsunagu.kb;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of what was found.
 *
 * @param total how many articles were found in all, each language counted
 * @param facets by "tag", "language", "archived" and "updated": how many of all found articles carry each value
 * @param didYouMean the question as it was perhaps meant
 */
public record SearchPage(
        int total,
        List<Hit> hits,
        Map<String, Map<String, Integer>> facets,
        Optional<String> didYouMean,
        long tookMs) {}
