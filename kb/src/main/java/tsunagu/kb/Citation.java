package tsunagu.kb;

import java.time.LocalDate;
import java.util.List;

/**
 * Words quoted from an article, with all a reader needs to look them up.
 *
 * @param sha256 the SHA-256 of the quote in hexadecimal, so that a quote can be told from a changed one
 * @param sources the public pages the article rests on
 */
public record Citation(
        String article,
        String title,
        String heading,
        String anchor,
        String language,
        String quote,
        String sha256,
        List<String> sources,
        LocalDate updated,
        boolean archived) {

    /** Where the quoted section can be read. */
    public String url() {
        return Address.of(article, language, anchor);
    }
}
