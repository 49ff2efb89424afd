package tsunagu.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tsunagu.app.json.Json;
import tsunagu.kb.Knowledge;
import tsunagu.kb.Suggestion;

/** Lets browsers search our articles from their address bar: OpenSearch 1.1 and its suggestions. */
final class OpenSearch {

    private static final String DESCRIPTION = "/opensearch.xml";
    private static final String SUGGESTIONS = "/opensearch/suggest";
    private static final String TERMS = "&q={searchTerms}";
    private static final int LONGEST = 500;

    private final Supplier<Knowledge> knowledge;
    private final Languages languages;
    private final Assets assets;
    private final Template<Slots> description;

    private record Slots(String lang, String icon, String search, String suggest, String self) {}

    OpenSearch(Supplier<Knowledge> knowledge, Languages languages, Assets assets) {
        this.knowledge = knowledge;
        this.languages = languages;
        this.assets = assets;
        this.description = Template.read("opensearch.xml", Slots.class, languages.all());
    }

    void open(RoutesConfig routes) {
        routes.get(DESCRIPTION, this::describe);
        routes.get(SUGGESTIONS, this::suggest);
    }

    private void describe(Context context) {
        var words = languages.of(context);
        var site = Site.of(context);
        var slots = new Slots(
                words.language(),
                site.absolute(assets.address("icon.svg")),
                site.absolute(in(words, "/search")) + TERMS,
                site.absolute(in(words, SUGGESTIONS)) + TERMS,
                site.absolute(in(words, DESCRIPTION)));
        answer(context, "application/opensearchdescription+xml; charset=utf-8")
                .result(description.fill(slots, words).text() + "\n");
    }

    /** What is typed, then the texts, titles and addresses of the suggestions, each in an array of its own. */
    private void suggest(Context context) {
        var typed = Optional.ofNullable(context.queryParam("q")).orElse("");
        var offered = knowledge
                .get()
                .library()
                .suggest(
                        typed.substring(0, Math.min(typed.length(), LONGEST)),
                        languages.of(context).language());
        var site = Site.of(context);
        var answer = List.of(
                typed,
                offered.stream().map(Suggestion::text).toList(),
                offered.stream().map(Suggestion::title).toList(),
                offered.stream().map(one -> site.absolute(one.url())).toList());
        answer(context, "application/x-suggestions+json; charset=utf-8").result(Json.write(answer));
    }

    private static String in(PageWords words, String path) {
        return new Address(path).with("lang", words.language()).toString();
    }

    private static Context answer(Context context, String type) {
        context.res().addHeader("Vary", "Accept-Language");
        return context.contentType(type).header("Cache-Control", "no-cache");
    }
}
