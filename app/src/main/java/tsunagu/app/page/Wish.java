package tsunagu.app.page;

import io.javalin.http.Context;
import java.util.Optional;
import tsunagu.kb.SearchQuery;

/**
 * What somebody looks for on the search page.
 *
 * @param written the language of the articles wanted; {@link #ANY} for all
 */
record Wish(String question, String language, String written, String tag, int offset) {

    static final String ANY = "all";
    static final int ON_A_PAGE = 10;

    private static final int LONGEST = 500;
    private static final int FARTHEST = 10_000;

    static Wish of(Context context, String language) {
        var question = parameter(context, "q");
        return new Wish(
                question.substring(0, Math.min(question.length(), LONGEST)),
                language,
                Optional.of(parameter(context, "in"))
                        .filter(in -> !in.isEmpty())
                        .orElse(language),
                parameter(context, "tag"),
                offset(parameter(context, "offset")));
    }

    SearchQuery query() {
        return new SearchQuery(
                question,
                Optional.of(written).filter(one -> !one.equals(ANY)),
                Optional.of(tag).filter(one -> !one.isEmpty()),
                ON_A_PAGE,
                offset);
    }

    boolean isOpen() {
        return question.isEmpty();
    }

    Wish asking(String other) {
        return new Wish(other, language, written, tag, 0);
    }

    Wish writtenIn(String other) {
        return new Wish(question, language, other, tag, 0);
    }

    Wish tagged(String other) {
        return new Wish(question, language, written, other, 0);
    }

    Wish from(int other) {
        return new Wish(question, language, written, tag, other);
    }

    Address address() {
        return new Address("/search")
                .with("q", question)
                .with("tag", tag)
                .with("in", written.equals(language) ? "" : written)
                .with("offset", offset == 0 ? "" : Integer.toString(offset))
                .with("lang", language);
    }

    private static String parameter(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).orElse("").strip();
    }

    /** An address made by hand is read as well as it can be. */
    private static int offset(String given) {
        try {
            return Math.clamp(Integer.parseInt(given), 0, FARTHEST);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
