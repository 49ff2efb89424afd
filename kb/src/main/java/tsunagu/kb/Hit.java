package tsunagu.kb;

import java.time.LocalDate;
import java.util.List;

/**
 * An article that was found, shown by its best section.
 *
 * @param snippet the words around the match as safe HTML, with the matches in {@code <mark>}
 * @param score comparable within one search only; higher is better
 */
public record Hit(
        String article,
        String title,
        String heading,
        String url,
        String language,
        String snippet,
        double score,
        List<String> tags,
        LocalDate updated,
        boolean archived,
        List<String> sources) {}
