package tsunagu.app.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tsunagu.kb.Citation;

/** A quoted passage with its number, where to read it, and how to tell that it is unchanged. */
public record ShownCitation(
        int n,
        String article,
        String title,
        String heading,
        String language,
        String quote,
        String sha256,
        String url,
        List<String> sources,
        LocalDate updated,
        boolean archived) {

    static List<ShownCitation> of(List<Citation> citations) {
        var shown = new ArrayList<ShownCitation>();
        for (var citation : citations) {
            shown.add(of(shown.size() + 1, citation));
        }
        return shown;
    }

    private static ShownCitation of(int number, Citation citation) {
        return new ShownCitation(
                number,
                citation.article(),
                citation.title(),
                citation.heading(),
                citation.language(),
                citation.quote(),
                citation.sha256(),
                citation.url(),
                citation.sources(),
                citation.updated(),
                citation.archived());
    }
}
