package tsunagu.app.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tsunagu.kb.Age;
import tsunagu.kb.Narrowing;
import tsunagu.kb.SearchQuery;
import tsunagu.kb.SearchQuery.Order;

/**
 * What somebody looks for on the search page.
 *
 * @param language the language of the page
 * @param exact to be taken at their word, however it is spelled
 */
record Wish(String question, String language, Narrowing among, Order order, int offset, boolean exact) {

    static final String ANY = "all";
    static final int ON_A_PAGE = 10;

    private static final String NEWEST = "newest";
    private static final String EXACT = "yes";
    private static final int LONGEST = 500;
    private static final int FARTHEST = 10_000;
    private static final int MOST_TAGS = 12;

    static Wish of(Context context, String language) {
        var question = parameter(context, "q");
        return new Wish(
                question.substring(0, Math.min(question.length(), LONGEST)),
                language,
                narrowing(context, language),
                parameter(context, "sort").equals(NEWEST) ? Order.NEWEST : Order.BEST,
                offset(parameter(context, "offset")),
                parameter(context, "exact").equals(EXACT));
    }

    SearchQuery query() {
        return new SearchQuery(question, among, order, ON_A_PAGE, offset);
    }

    boolean isOpen() {
        return question.isEmpty();
    }

    boolean isNarrowed() {
        return !among.equals(wide().among());
    }

    /** The language of the articles wanted; {@link #ANY} for all. */
    String written() {
        return among.language().orElse(ANY);
    }

    Wish asking(String other) {
        return new Wish(other, language, among, order, 0, false);
    }

    Wish writtenIn(String other) {
        return among(among.language(Optional.of(other).filter(one -> !one.equals(ANY))));
    }

    Wish tagged(List<String> others) {
        return among(among.tags(others));
    }

    Wish alsoTagged(String tag) {
        return tagged(Stream.concat(among.tags().stream(), Stream.of(tag)).toList());
    }

    Wish withoutTag(String tag) {
        return tagged(among.tags().stream().filter(one -> !one.equals(tag)).toList());
    }

    Wish aged(Optional<Age> other) {
        return among(among.age(other));
    }

    Wish ordered(Order other) {
        return new Wish(question, language, among, other, 0, exact);
    }

    Wish exactly(boolean taken) {
        return new Wish(question, language, among, order, offset, taken);
    }

    Wish from(int other) {
        return new Wish(question, language, among, order, other, exact);
    }

    /** The same without anything that narrows it. */
    Wish wide() {
        return among(Narrowing.NONE.language(Optional.of(language)));
    }

    Address address() {
        return new Address("/search")
                .with("q", question)
                .with("tag", among.tags())
                .with("in", written().equals(language) ? "" : written())
                .with("updated", among.age().map(Age::id).orElse(""))
                .with("sort", order == Order.NEWEST ? NEWEST : "")
                .with("exact", exact ? EXACT : "")
                .with("offset", offset == 0 ? "" : Integer.toString(offset))
                .with("lang", language);
    }

    private Wish among(Narrowing other) {
        return new Wish(question, language, other, order, 0, exact);
    }

    private static Narrowing narrowing(Context context, String language) {
        var in = parameter(context, "in");
        var tags = context.queryParams("tag").stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .limit(MOST_TAGS)
                .toList();
        return new Narrowing(
                Optional.of(in.isEmpty() ? language : in).filter(one -> !one.equals(ANY)),
                tags,
                Age.named(parameter(context, "updated")));
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
