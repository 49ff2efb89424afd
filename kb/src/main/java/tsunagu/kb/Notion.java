package tsunagu.kb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Some words that mean one thing, in a question as in an article.
 *
 * @param saying the group of synonyms they belong to, if any
 */
record Notion(List<Token> tokens, Optional<Synonyms.Saying> saying) {

    /** The notions of a text in order, the longest sayings first. */
    static List<Notion> of(List<Token> tokens, Synonyms synonyms) {
        var notions = new ArrayList<Notion>(tokens.size());
        for (int at = 0; at < tokens.size(); at += notions.getLast().tokens().size()) {
            var saying = synonyms.at(tokens, at);
            var end = at + saying.map(found -> found.words().size()).orElse(1);
            notions.add(new Notion(tokens.subList(at, end), saying));
        }
        return notions;
    }

    /** What else is said for it, each a list of words. */
    List<List<String>> others() {
        return saying.map(Synonyms.Saying::others).orElse(List.of());
    }
}
