package tsunagu.kb;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Quotes articles, and only what stands in them word for word. */
final class Citations {

    private Citations() {}

    static Citation cite(Library library, Reference reference, String language) {
        var article = library.article(reference.article(), language)
                .filter(found -> found.language().equals(language))
                .orElseThrow(() -> broken(reference, language, "there is no such article in this language"));
        var passage = article.passage(reference.section())
                .orElseThrow(() -> broken(
                        reference,
                        language,
                        "the article has no such section; it has "
                                + article.passages().stream()
                                        .map(Passage::anchor)
                                        .toList()));
        var quote = quote(reference, language);
        if (!library.plain(passage).contains(quote)) {
            throw broken(reference, language, "these words do not stand in the section: " + quote);
        }
        return citation(article, passage, quote);
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot compute SHA-256, which every JDK can", e);
        }
    }

    private static String quote(Reference reference, String language) {
        var quote = reference.quotes().getOrDefault(language, "").strip();
        if (quote.isEmpty()) {
            throw broken(reference, language, "no words are quoted in this language");
        }
        return quote;
    }

    private static Citation citation(Article article, Passage passage, String quote) {
        return new Citation(
                article.id(),
                article.title(),
                passage.heading(),
                passage.anchor(),
                article.language(),
                quote,
                sha256(quote),
                article.sources(),
                article.updated(),
                article.archived());
    }

    private static IllegalStateException broken(Reference reference, String language, String why) {
        return new IllegalStateException("Cannot cite " + reference.article() + "#" + reference.section() + " in "
                + language + ": " + why + "; quote words of the section verbatim, without Markdown");
    }
}
