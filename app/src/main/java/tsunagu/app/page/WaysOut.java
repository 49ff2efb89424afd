package tsunagu.app.page;

import java.util.stream.Stream;

/** Where to go on when nothing fits: without one of the filters, in another language, or to the chat. */
final class WaysOut {

    private final Languages languages;
    private final Template<NoneSlots> none;
    private final Template<LinkSlots> link;
    private final Template<AskSlots> ask;

    private record NoneSlots(String text, Html ways) {}

    private record LinkSlots(String href, String text) {}

    private record AskSlots(String href) {}

    WaysOut(Languages languages) {
        this.languages = languages;
        this.none = Template.read("search-none.html", NoneSlots.class, languages.all());
        this.link = Template.read("link.html", LinkSlots.class, languages.all());
        this.ask = Template.read("search-ask.html", AskSlots.class, languages.all());
    }

    Html none(Visit visit) {
        var wish = visit.wish();
        var text = wish.isOpen() ? visit.say("search.none.chosen") : visit.say("search.none", wish.question());
        var all = link(wish.asking("").wide(), visit.say("search.all"), visit);
        var ways = Stream.of(fewerFilters(visit), otherLanguages(visit), Stream.of(all))
                .flatMap(way -> way);
        return none.fill(new NoneSlots(text, Html.all(ways)), visit.words());
    }

    /** The diagnosis takes over the question as it was asked. */
    Html ask(Visit visit) {
        var chat = new Address("/")
                .with("lang", visit.words().language())
                .with("q", visit.wish().question());
        return ask.fill(new AskSlots(chat.toString()), visit.words());
    }

    private Stream<Html> fewerFilters(Visit visit) {
        var filters = Chosen.of(visit);
        var one = filters.stream().flatMap(filter -> way(filter.without(), "search.without", filter.name(), visit));
        return filters.size() < 2 ? one : Stream.concat(one, way(visit.wish().wide(), "search.without-all", "", visit));
    }

    private Stream<Html> otherLanguages(Visit visit) {
        return languages.all().stream()
                .map(PageWords::language)
                .filter(written -> !written.equals(visit.words().language())
                        && !written.equals(visit.wish().written()))
                .flatMap(written -> way(
                        visit.wish().writtenIn(written),
                        "search.other-language",
                        visit.say("written." + written),
                        visit));
    }

    /** A way that finds nothing either is none. */
    private Stream<Html> way(Wish wish, String key, String name, Visit visit) {
        var count = visit.count(wish);
        return count == 0 ? Stream.empty() : Stream.of(link(wish, visit.say(key, name, count), visit));
    }

    private Html link(Wish wish, String text, Visit visit) {
        return link.fill(new LinkSlots(wish.address().toString(), text), visit.words());
    }
}
