package tsunagu.app.page;

import io.javalin.http.Context;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tsunagu.kb.Knowledge;
import tsunagu.kb.SearchPage;

/** The page to look for articles: complete without a script, every state of it an address. */
final class SearchPages {

    private final Supplier<Knowledge> knowledge;
    private final Languages languages;
    private final Frame frame;
    private final Assets assets;
    private final Unanswered unanswered;
    private final Template<Slots> page;
    private final Template<KeptSlots> kept;
    private final FoundArticles found;
    private final Facets facets;
    private final Chosen chosen;
    private final Meant meant;
    private final WaysOut waysOut;

    private record Slots(
            String question,
            String lang,
            Html kept,
            Html meant,
            Html chosen,
            String heading,
            String summary,
            Html order,
            Html facets,
            Html results,
            Html ask,
            String copy,
            String script) {}

    private record KeptSlots(String name, String value) {}

    SearchPages(Supplier<Knowledge> knowledge, Languages languages, Frame frame, Assets assets, Unanswered unanswered) {
        this.knowledge = knowledge;
        this.languages = languages;
        this.frame = frame;
        this.assets = assets;
        this.unanswered = unanswered;
        this.page = Template.read("search.html", Slots.class, languages.all());
        this.kept = Template.read("search-kept.html", KeptSlots.class, languages.all());
        this.found = new FoundArticles(languages);
        this.facets = new Facets(languages);
        this.chosen = new Chosen(languages);
        this.meant = new Meant(languages);
        this.waysOut = new WaysOut(languages);
    }

    void answer(Context context) {
        var words = languages.of(context);
        var visit = Visit.of(context, knowledge.get(), words);
        var wish = visit.wish();
        var title = wish.isOpen() ? words.say("search.title") : words.say("search.title.of", wish.question());
        frame.answer(context, words, wish.address().with("in", ""), title, page.fill(slots(visit), words));
    }

    private Slots slots(Visit visit) {
        var hits = visit.find();
        return hits.hits().isEmpty() && hits.total() > 0
                ? slots(visit.with(visit.wish().from(0)))
                : slots(visit, hits);
    }

    private Slots slots(Visit asked, SearchPage exact) {
        var instead = meant.instead(asked, exact);
        var visit = instead.orElse(asked);
        var hits = instead.map(Visit::find).orElse(exact);
        if (hits.total() == 0) {
            unanswered.note(asked.wish());
        }
        return new Slots(
                asked.wish().question(),
                asked.words().language(),
                kept(asked),
                instead.map(other -> meant.shownInstead(asked, other)).orElseGet(() -> meant.offered(asked, exact)),
                chosen.filters(visit),
                heading(visit),
                visit.say("search.count", hits.total()),
                hits.total() > 1 ? chosen.orders(visit) : Html.NONE,
                facets.groups(visit, hits),
                hits.total() == 0 ? waysOut.none(visit) : found.list(visit, hits),
                visit.wish().isOpen() ? Html.NONE : waysOut.ask(asked),
                assets.address("copy.js"),
                assets.address("search.js"));
    }

    private static String heading(Visit visit) {
        if (!visit.wish().isOpen()) {
            return visit.say("search.results");
        }
        return visit.say(visit.wish().isNarrowed() ? "search.articles" : "search.recent");
    }

    /** What stays chosen when other words are looked for. */
    private Html kept(Visit visit) {
        return Html.all(visit.wish().address().parameters().stream()
                .filter(parameter -> Stream.of("tag", "in", "updated", "sort").anyMatch(parameter.getKey()::equals))
                .map(parameter -> kept.fill(new KeptSlots(parameter.getKey(), parameter.getValue()), visit.words())));
    }
}
