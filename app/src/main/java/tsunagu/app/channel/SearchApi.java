package tsunagu.app.channel;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tsunagu.app.json.Json;
import tsunagu.kb.Age;
import tsunagu.kb.Knowledge;
import tsunagu.kb.Narrowing;
import tsunagu.kb.SearchQuery;
import tsunagu.kb.SearchQuery.Order;

/** The articles for programs: search, type-ahead, and one article whole. */
final class SearchApi implements Channel {

    private static final int USUAL_LIMIT = 10;
    private static final int MOST = 10_000;
    private static final int MOST_TAGS = 12;

    private final Supplier<Knowledge> knowledge;
    private final Set<String> languages;
    private final String language;

    SearchApi(Supplier<Knowledge> knowledge, Set<String> languages, String language) {
        this.knowledge = knowledge;
        this.languages = languages;
        this.language = language;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/api/search", this::search);
        routes.get("/api/suggest", this::suggest);
        routes.get("/api/articles/{id}", this::article);
    }

    private void search(Context context) {
        answer(context, knowledge.get().library().search(query(context)));
    }

    private SearchQuery query(Context context) {
        return new SearchQuery(
                CleanText.of(text(context, "q").orElse("")),
                new Narrowing(language(context), tags(context), age(context)),
                order(context),
                number(context, "limit", USUAL_LIMIT),
                number(context, "offset", 0));
    }

    private void suggest(Context context) {
        var typed = CleanText.of(text(context, "q").orElse(""));
        var spoken = language(context).orElse(language);
        answer(context, Map.of("suggestions", knowledge.get().library().suggest(typed, spoken)));
    }

    private void article(Context context) {
        var id = context.pathParam("id");
        var article = knowledge
                .get()
                .library()
                .article(id, language(context).orElse(language))
                .orElseThrow(() -> new NoSuchElementException("There is no article " + id + "."));
        answer(context, ShownArticle.of(article));
    }

    private static List<String> tags(Context context) {
        return context.queryParams("tag").stream()
                .filter(tag -> !tag.isBlank())
                .limit(MOST_TAGS)
                .toList();
    }

    private static Optional<Age> age(Context context) {
        var given = text(context, "updated");
        var age = given.flatMap(Age::named);
        if (given.isPresent() && age.isEmpty()) {
            var known = Stream.of(Age.values()).map(Age::id).toList();
            throw BadRequest.in("updated", "updated can be one of " + known + ", not " + given.get() + ".");
        }
        return age;
    }

    private static Order order(Context context) {
        return switch (text(context, "sort").orElse("best")) {
            case "best" -> Order.BEST;
            case "newest" -> Order.NEWEST;
            default -> throw BadRequest.in("sort", "sort can be best or newest.");
        };
    }

    private static Optional<String> text(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).filter(value -> !value.isBlank());
    }

    private Optional<String> language(Context context) {
        var given = text(context, "lang");
        if (given.isPresent() && !languages.contains(given.get())) {
            throw BadRequest.in("lang", "lang can be one of " + languages + ", not " + given.get() + ".");
        }
        return given;
    }

    private static int number(Context context, String name, int usual) {
        var given = text(context, name);
        try {
            var number = given.map(Integer::parseInt).orElse(usual);
            return number >= 0 && number <= MOST ? number : refuse(name);
        } catch (NumberFormatException e) {
            return refuse(name);
        }
    }

    private static int refuse(String name) {
        throw BadRequest.in(name, name + " is a whole number from 0 to " + MOST + ".");
    }

    private static void answer(Context context, Object found) {
        context.contentType("application/json").result(Json.write(found));
    }
}
