package tsunagu.app.phrasing;

import java.util.ArrayList;
import java.util.List;
import tsunagu.app.conversation.Decision;
import tsunagu.app.language.Sentences;
import tsunagu.kb.Citation;

/** The passages that a reply rests on, word for word, and the articles that may help. */
final class References {

    private References() {}

    static List<String> of(Decision decision) {
        var paragraphs = new ArrayList<String>();
        add("citations.opening", citations(decision), decision.sentences(), paragraphs);
        add("suggestions.opening", suggestions(decision), decision.sentences(), paragraphs);
        return paragraphs;
    }

    private static void add(String heading, List<String> lines, Sentences sentences, List<String> paragraphs) {
        if (!lines.isEmpty()) {
            paragraphs.add("**" + sentences.say(heading) + "**\n" + Lines.bullets(lines));
        }
    }

    private static List<String> citations(Decision decision) {
        var lines = new ArrayList<String>();
        for (var citation : decision.guidance().citations()) {
            lines.add(line(lines.size() + 1, citation, decision.sentences()));
        }
        return lines;
    }

    private static String line(int number, Citation citation, Sentences sentences) {
        var date = citation.updated().toString();
        return sentences.say(
                "citation.line",
                number,
                link(citation.title(), citation.url()),
                citation.heading(),
                citation.quote(),
                citation.archived() ? sentences.say("citation.archived", date) : date);
    }

    private static List<String> suggestions(Decision decision) {
        var plan = decision.findings().plan();
        return plan.isEmpty()
                ? decision.guidance().suggestions().stream()
                        .map(hit -> link(hit.title(), hit.url()))
                        .toList()
                : List.of();
    }

    /** Titles are the words of whoever wrote the article. */
    private static String link(String title, String url) {
        return "[" + Quoted.line(title) + "](" + url + ")";
    }
}
