package tsunagu.app.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tsunagu.kb.Library;
import tsunagu.kb.Plain;
import tsunagu.kb.Span;

/**
 * What brought a reader to an article: words that we quoted from it, or words that they looked for.
 *
 * @param quote to be found to the letter; empty when nothing was quoted
 * @param question whose words, and others that mean the same, are to be found; empty when nothing was looked for
 */
record Sought(String quote, String question) {

    private static final int LONGEST = 2000;

    static Sought of(Context context) {
        return new Sought(parameter(context, "quote"), parameter(context, "q"));
    }

    /** Finds where it stands in each passage; nowhere when it does not stand there. */
    Function<Plain, List<Span>> by(Library library) {
        if (!quote.isBlank()) {
            return passage -> passage.find(quote).stream().toList();
        }
        if (question.isBlank()) {
            return passage -> List.of();
        }
        var matches = library.matches(question);
        return passage -> matches.apply(passage.words());
    }

    private static String parameter(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name))
                .filter(given -> given.length() <= LONGEST)
                .orElse("");
    }
}
