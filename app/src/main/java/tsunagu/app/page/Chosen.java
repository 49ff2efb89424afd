package tsunagu.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tsunagu.kb.SearchQuery.Order;

/** What the reader has chosen so far, each of it with a way to drop it. */
final class Chosen {

    private final Template<ListSlots> list;
    private final Template<FilterSlots> filter;
    private final Template<OrdersSlots> orders;
    private final Template<OrderSlots> order;

    /** One thing that narrows the search, and the search without it. */
    record Filter(String name, String key, Wish without) {}

    private record ListSlots(Html filters, String reset) {}

    private record FilterSlots(String href, String key, String text) {}

    private record OrdersSlots(Html orders) {}

    private record OrderSlots(String href, String text, String chosen) {}

    Chosen(Languages languages) {
        this.list = Template.read("search-chosen.html", ListSlots.class, languages.all());
        this.filter = Template.read("search-filter.html", FilterSlots.class, languages.all());
        this.orders = Template.read("search-orders.html", OrdersSlots.class, languages.all());
        this.order = Template.read("search-order.html", OrderSlots.class, languages.all());
    }

    static List<Filter> of(Visit visit) {
        var wish = visit.wish();
        var filters = new ArrayList<Filter>();
        wish.among().tags().forEach(tag -> filters.add(new Filter(visit.tag(tag), "tag " + tag, wish.withoutTag(tag))));
        wish.among()
                .age()
                .ifPresent(age -> filters.add(
                        new Filter(visit.say("age." + age.id()), "updated " + age.id(), wish.aged(Optional.empty()))));
        if (!wish.written().equals(wish.language())) {
            filters.add(new Filter(written(visit), "in " + wish.written(), wish.writtenIn(wish.language())));
        }
        return filters;
    }

    Html filters(Visit visit) {
        var filters = of(visit);
        if (filters.isEmpty()) {
            return Html.NONE;
        }
        var shown = filters.stream().map(one -> filter(one, visit));
        return list.fill(
                new ListSlots(Html.all(shown), visit.wish().wide().address().toString()), visit.words());
    }

    /** In which order the hits come; without a question there is only one. */
    Html orders(Visit visit) {
        if (visit.wish().isOpen()) {
            return Html.NONE;
        }
        var offered = Stream.of(Order.values()).map(one -> order(one, visit));
        return orders.fill(new OrdersSlots(Html.all(offered)), visit.words());
    }

    private Html filter(Filter one, Visit visit) {
        return filter.fill(new FilterSlots(one.without().address().toString(), one.key(), one.name()), visit.words());
    }

    private Html order(Order one, Visit visit) {
        var text = visit.say(one == Order.NEWEST ? "search.newest" : "search.best");
        var isChosen = Boolean.toString(visit.wish().order() == one);
        var href = visit.wish().ordered(one).address().toString();
        return order.fill(new OrderSlots(href, text, isChosen), visit.words());
    }

    /** A language that somebody wrote into the address by hand is shown as it stands there. */
    private static String written(Visit visit) {
        var written = visit.wish().written();
        var key = "written." + written;
        return visit.words().words().containsKey(key) ? visit.say(key) : written;
    }
}
