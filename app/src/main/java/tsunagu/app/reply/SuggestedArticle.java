package tsunagu.app.reply;

import java.util.List;
import tsunagu.kb.Hit;

/** An article that may help. */
public record SuggestedArticle(String article, String title, String url) {

    static List<SuggestedArticle> of(List<Hit> hits) {
        return hits.stream()
                .map(hit -> new SuggestedArticle(hit.article(), hit.title(), hit.url()))
                .toList();
    }
}
