package tsunagu.app.page;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import tsunagu.kb.SearchPage;

/** The ways on from a search: narrower, wider, spelled otherwise, or to the chat. */
final class Facets {

    private static final int TAGS = 12;

    private final Template<FacetSlots> facet;
    private final Template<MeantSlots> meant;
    private final Template<AskSlots> ask;
    private final Template<LinkSlots> link;

    private record FacetSlots(String href, String text, String count, String chosen) {}

    private record MeantSlots(String href, String text) {}

    private record AskSlots(String href) {}

    private record LinkSlots(String href, String text) {}

    Facets(Languages languages) {
        this.facet = Template.read("search-facet.html", FacetSlots.class, languages.all());
        this.meant = Template.read("search-meant.html", MeantSlots.class, languages.all());
        this.ask = Template.read("search-ask.html", AskSlots.class, languages.all());
        this.link = Template.read("link.html", LinkSlots.class, languages.all());
    }

    /** The most frequent tags; the chosen one leads back to all. */
    Html tags(Wish wish, Map<String, Integer> counts, PageWords words) {
        var shown = counts.entrySet().stream().filter(count -> !count.getKey().equals(wish.tag()));
        var others = shown.limit(TAGS)
                .map(count -> facet(wish.tagged(count.getKey()), count.getKey(), count.getValue(), false, words));
        var chosen = wish.tag().isEmpty()
                ? Stream.<Html>empty()
                : Stream.of(facet(wish.tagged(""), wish.tag(), counts.getOrDefault(wish.tag(), 0), true, words));
        return Html.all(Stream.concat(chosen, others));
    }

    Html languages(Wish wish, Map<String, Integer> counts, PageWords words) {
        return Html.all(
                counts.entrySet().stream().map(count -> language(wish, count.getKey(), count.getValue(), words)));
    }

    Html meant(Wish wish, SearchPage found, PageWords words) {
        return found.didYouMean()
                .map(text ->
                        meant.fill(new MeantSlots(wish.asking(text).address().toString(), text), words))
                .orElse(Html.NONE);
    }

    Html ask(Wish wish, PageWords words) {
        var chat = new Address("/").with("lang", words.language()).with("q", wish.question());
        return ask.fill(new AskSlots(chat.toString()), words);
    }

    /** What may find something where this search found nothing. */
    Html waysOut(Wish wish, int inAnyLanguage, PageWords words) {
        var ways = new ArrayList<Html>();
        if (!wish.tag().isEmpty()) {
            ways.add(way(wish.tagged(""), words.say("search.without-tag", wish.tag()), words));
        }
        if (inAnyLanguage > 0) {
            ways.add(way(wish.writtenIn(Wish.ANY), words.say("search.any-language", inAnyLanguage), words));
        }
        ways.add(way(wish.asking("").tagged(""), words.say("search.all"), words));
        return Html.all(ways.stream());
    }

    private Html way(Wish wish, String text, PageWords words) {
        return link.fill(new LinkSlots(wish.address().toString(), text), words);
    }

    private Html language(Wish wish, String written, int count, PageWords words) {
        var chosen = wish.written().equals(written);
        return facet(wish.writtenIn(written), words.say("written." + written), count, chosen, words);
    }

    private Html facet(Wish wish, String text, int count, boolean chosen, PageWords words) {
        var slots = new FacetSlots(wish.address().toString(), text, Integer.toString(count), Boolean.toString(chosen));
        return facet.fill(slots, words);
    }
}
