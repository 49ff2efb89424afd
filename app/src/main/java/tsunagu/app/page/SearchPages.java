package tsunagu.app.page;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tsunagu.kb.Knowledge;
import tsunagu.kb.Library;

/** The page to look for articles: complete without a script, every state of it an address. */
final class SearchPages {

    private final Supplier<Knowledge> knowledge;
    private final Languages languages;
    private final Frame frame;
    private final Template<Slots> page;
    private final Template<NoneSlots> none;
    private final FoundArticles found;
    private final Facets facets;

    private record Slots(
            String question,
            String lang,
            Html meant,
            String summary,
            Html tags,
            Html written,
            Html results,
            Html ask) {}

    private record NoneSlots(String text, Html ways) {}

    SearchPages(Supplier<Knowledge> knowledge, Languages languages, Frame frame) {
        this.knowledge = knowledge;
        this.languages = languages;
        this.frame = frame;
        this.page = Template.read("search.html", Slots.class, languages.all());
        this.none = Template.read("search-none.html", NoneSlots.class, languages.all());
        this.found = new FoundArticles(languages);
        this.facets = new Facets(languages);
    }

    void answer(Context context) {
        var words = languages.of(context);
        var wish = Wish.of(context, words.language());
        var library = knowledge.get().library();
        var main = wish.isOpen() ? catalogue(wish, library, words) : search(wish, library, words);
        var title = wish.isOpen() ? words.say("search.title") : words.say("search.title.of", wish.question());
        frame.answer(context, words, wish.address().with("in", ""), title, page.fill(main, words));
    }

    private Slots search(Wish wish, Library library, PageWords words) {
        var hits = library.search(wish.query());
        if (hits.hits().isEmpty() && hits.total() > 0) {
            return search(wish.from(0), library, words);
        }
        var counts = written(wish, library);
        return new Slots(
                wish.question(),
                words.language(),
                facets.meant(wish, hits, words),
                hits.total() == 0 ? "" : words.say("search.count", hits.total()),
                facets.tags(wish, hits.facets().get("tag"), words),
                facets.languages(wish, counts, words),
                hits.total() == 0 ? nothing(wish, counts.get(Wish.ANY), words) : found.list(wish, hits, words),
                facets.ask(wish, words));
    }

    /** Nobody has asked yet: all there is, by title. */
    private Slots catalogue(Wish wish, Library library, PageWords words) {
        var catalogue = Catalogue.of(library, wish);
        return new Slots(
                "",
                words.language(),
                Html.NONE,
                words.say("search.count", catalogue.articles().size()),
                facets.tags(wish, catalogue.tags(), words),
                facets.languages(wish, catalogue.languages(), words),
                found.titles(catalogue.articles(), words),
                Html.NONE);
    }

    private Html nothing(Wish wish, int inAnyLanguage, PageWords words) {
        var text = words.say("search.none", wish.question());
        return none.fill(new NoneSlots(text, facets.waysOut(wish, inAnyLanguage, words)), words);
    }

    /** How many articles each language would find. */
    private Map<String, Integer> written(Wish wish, Library library) {
        var counts = new LinkedHashMap<String, Integer>();
        Stream.concat(languages.all().stream().map(PageWords::language), Stream.of(Wish.ANY))
                .forEach(written -> counts.put(
                        written, library.search(wish.writtenIn(written).query()).total()));
        return counts;
    }
}
