package tsunagu.kb;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Names fit for a link, made from a file name or a heading. */
final class Slug {

    private Slug() {}

    /** An id in ASCII kebab-case; a name without any Latin letter or digit becomes a checksum. */
    static String id(String name) {
        var kebab = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return kebab.isEmpty() ? "article-" + HexFormat.of().toHexDigits(name.hashCode()) : kebab;
    }

    /** An anchor as GitHub and Hexo make it: any letters, lower case, words joined by hyphens. */
    static String anchor(String heading) {
        var slug = heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\s_-]", "")
                .strip()
                .replaceAll("\\s+", "-");
        return slug.isEmpty() ? "section" : slug;
    }
}
