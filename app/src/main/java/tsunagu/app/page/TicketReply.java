package tsunagu.app.page;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import tsunagu.kb.Article;
import tsunagu.kb.Passage;

/**
 * A section of an article as plain text to paste into a reply: what it says, where it stands, what it rests on and how
 * old it is.
 *
 * @param says the section's words without Markdown
 */
record TicketReply(Article article, Passage passage, String says) {

    private static final int LONGEST = 500;
    private static final String SENTENCE_ENDS = "。\n";

    /** The whole text, with labels in the reader's language and links that lead to this site. */
    String text(Site site, PageWords words) {
        var lines = new ArrayList<String>();
        lines.add(words.say("ticket.intro"));
        lines.add("");
        lines.add(words.say("ticket.title", article.title()));
        if (!passage.anchor().isEmpty()) {
            lines.add(words.say("ticket.heading", passage.heading()));
        }
        lines.addAll(List.of(shortened(says.strip()), "", words.say("ticket.article"), site.absolute(path())));
        if (!article.sources().isEmpty()) {
            lines.addAll(List.of("", words.say("ticket.sources")));
            lines.addAll(article.sources());
        }
        lines.addAll(List.of("", words.say("ticket.updated", article.updated())));
        if (article.archived()) {
            lines.add(words.say("ticket.archived"));
        }
        return lines.stream().collect(joining("\n"));
    }

    /** Where the section can be read on our site. */
    String path() {
        var page = new Address("/articles/" + article.id()).with("lang", article.language());
        return passage.anchor().isEmpty() ? page.toString() : page + "#" + passage.anchor();
    }

    /** The first sentences, as many as fit. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        for (int at = LONGEST; at > 0; at--) {
            if (SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0 || text.startsWith(". ", at - 1)) {
                return text.substring(0, at).strip() + "\n…";
            }
        }
        return text.substring(0, text.offsetByCodePoints(LONGEST - 1, 0)) + "…";
    }
}
