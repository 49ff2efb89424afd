package tsunagu.app.page;

import java.util.Optional;
import java.util.stream.Stream;
import tsunagu.kb.Hit;
import tsunagu.kb.SearchPage;

/** The list of articles on the search page. */
final class FoundArticles {

    private final Template<ListSlots> list;
    private final Template<HitSlots> hit;
    private final Template<ToolSlots> tools;
    private final Template<BadgeSlots> badge;
    private final Template<PageSlots> paging;
    private final Template<LinkSlots> link;

    private record ListSlots(Html hits, int start, Html paging) {}

    private record HitSlots(
            String href,
            String lang,
            String title,
            String heading,
            Html snippet,
            String updated,
            Html badges,
            Html tools) {}

    private record ToolSlots(String title, String lang, String ticket, String address) {}

    private record BadgeSlots(String text) {}

    private record PageSlots(Html previous, String range, Html next) {}

    private record LinkSlots(String href, String text) {}

    FoundArticles(Languages languages) {
        this.list = Template.read("search-hits.html", ListSlots.class, languages.all());
        this.hit = Template.read("search-hit.html", HitSlots.class, languages.all());
        this.tools = Template.read("search-tools.html", ToolSlots.class, languages.all());
        this.badge = Template.read("badge.html", BadgeSlots.class, languages.all());
        this.paging = Template.read("search-paging.html", PageSlots.class, languages.all());
        this.link = Template.read("link.html", LinkSlots.class, languages.all());
    }

    Html list(Visit visit, SearchPage found) {
        var hits = Html.all(found.hits().stream().map(one -> hit(one, visit)));
        return list.fill(new ListSlots(hits, visit.wish().offset() + 1, paging(visit, found)), visit.words());
    }

    private Html hit(Hit one, Visit visit) {
        var heading = one.heading().equals(one.title()) ? "" : one.heading();
        var slots = new HitSlots(
                marked(one, visit.wish()),
                one.language(),
                one.title(),
                heading,
                new Html(one.snippet()),
                one.updated().toString(),
                badges(one, visit.words()),
                tools(one, visit));
        return hit.fill(slots, visit.words());
    }

    /** Where the article marks the words that were looked for. */
    private static String marked(Hit one, Wish wish) {
        var anchor = one.url().indexOf('#');
        return new Address("/articles/" + one.article())
                        .with("lang", one.language())
                        .with("q", wish.question())
                + (anchor < 0 ? "" : one.url().substring(anchor));
    }

    private Html badges(Hit one, PageWords words) {
        var old = one.archived() ? Stream.of("search.archived") : Stream.<String>empty();
        var foreign = one.language().equals(words.language())
                ? Stream.<String>empty()
                : Stream.of("written." + one.language());
        return Html.all(Stream.concat(old, foreign).map(key -> badge.fill(new BadgeSlots(words.say(key)), words)));
    }

    private Html tools(Hit one, Visit visit) {
        return ticket(one, visit)
                .map(ticket -> tools.fill(
                        new ToolSlots(
                                one.title(),
                                one.language(),
                                ticket.text(visit.site(), visit.words()),
                                visit.site().absolute(ticket.path())),
                        visit.words()))
                .orElse(Html.NONE);
    }

    private static Optional<TicketReply> ticket(Hit one, Visit visit) {
        var library = visit.knowledge().library();
        return library.article(one.article(), one.language())
                .flatMap(article ->
                        library.passage(one).map(passage -> new TicketReply(article, passage, library.plain(passage))));
    }

    private Html paging(Visit visit, SearchPage found) {
        var wish = visit.wish();
        var last = wish.offset() + found.hits().size();
        if (wish.offset() == 0 && last >= found.total()) {
            return Html.NONE;
        }
        var back = Math.max(0, wish.offset() - Wish.ON_A_PAGE);
        var previous = wish.offset() > 0 ? link(wish.from(back), "search.previous", visit) : Html.NONE;
        var next = last < found.total() ? link(wish.from(last), "search.next", visit) : Html.NONE;
        var range = visit.say("search.range", wish.offset() + 1, last, found.total());
        return paging.fill(new PageSlots(previous, range, next), visit.words());
    }

    private Html link(Wish wish, String key, Visit visit) {
        return link.fill(new LinkSlots(wish.address().toString(), visit.say(key)), visit.words());
    }
}
