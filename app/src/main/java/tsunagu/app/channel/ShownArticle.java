package tsunagu.app.channel;

import java.time.LocalDate;
import java.util.List;
import tsunagu.kb.Article;

/** An article as programs receive it: its sections in Markdown, each with its anchor. */
record ShownArticle(
        String article,
        String language,
        String title,
        String url,
        LocalDate updated,
        boolean archived,
        List<String> tags,
        List<String> sources,
        List<Section> sections) {

    /** One section; the lead paragraph has no anchor. */
    record Section(String anchor, String heading, String text) {}

    static ShownArticle of(Article article) {
        return new ShownArticle(
                article.id(),
                article.language(),
                article.title(),
                "/articles/" + article.id() + "?lang=" + article.language(),
                article.updated(),
                article.archived(),
                article.tags(),
                article.sources(),
                article.passages().stream()
                        .map(passage -> new Section(passage.anchor(), passage.heading(), passage.text()))
                        .toList());
    }
}
