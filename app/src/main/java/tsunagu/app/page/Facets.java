package tsunagu.app.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tsunagu.kb.Age;
import tsunagu.kb.SearchPage;
import tsunagu.kb.TagGroup;

/** The ways to narrow a search down, each with how many articles would be left. */
final class Facets {

    private static final int SHOWN = 6;
    private static final String OTHER = "";

    private final Languages languages;
    private final Template<GroupSlots> group;
    private final Template<FacetSlots> facet;
    private final Template<MoreSlots> more;

    private record GroupSlots(String name, Html facets, Html more) {}

    private record FacetSlots(String href, String key, String text, String count, String chosen) {}

    private record MoreSlots(String key, String text, Html facets) {}

    Facets(Languages languages) {
        this.languages = languages;
        this.group = Template.read("search-group.html", GroupSlots.class, languages.all());
        this.facet = Template.read("search-facet.html", FacetSlots.class, languages.all());
        this.more = Template.read("search-more.html", MoreSlots.class, languages.all());
    }

    Html groups(Visit visit, SearchPage found) {
        return Html.all(Stream.of(tags(visit, found), Stream.of(languages(visit)), Stream.of(ages(visit, found)))
                .flatMap(groups -> groups));
    }

    /** Our own tags under their headings, those that only other folders carry under one more. */
    private Stream<Html> tags(Visit visit, SearchPage found) {
        var byGroup = new LinkedHashMap<String, Map<String, Integer>>();
        var book = visit.knowledge().tags();
        book.groups().forEach(one -> byGroup.put(one.id(), new LinkedHashMap<>()));
        counts(visit, found)
                .forEach((tag, count) -> byGroup.computeIfAbsent(
                                book.group(tag).map(TagGroup::id).orElse(OTHER), id -> new LinkedHashMap<>())
                        .put(tag, count));
        return byGroup.entrySet().stream()
                .map(one -> group(name(one.getKey(), visit), one.getKey(), tags(one.getValue(), visit), visit));
    }

    /** The chosen tags first, then the most frequent. */
    private static Map<String, Integer> counts(Visit visit, SearchPage found) {
        var counts = new LinkedHashMap<String, Integer>();
        var tags = found.facets().get("tag");
        visit.wish().among().tags().forEach(tag -> counts.put(tag, tags.getOrDefault(tag, 0)));
        tags.forEach(counts::putIfAbsent);
        return counts;
    }

    private List<Html> tags(Map<String, Integer> counts, Visit visit) {
        return counts.entrySet().stream()
                .map(count -> tag(count.getKey(), count.getValue(), visit))
                .toList();
    }

    private Html tag(String tag, int count, Visit visit) {
        var isChosen = visit.wish().among().tags().contains(tag);
        var href = isChosen ? visit.wish().withoutTag(tag) : visit.wish().alsoTagged(tag);
        return facet(href, "tag " + tag, visit.tag(tag), count, isChosen, visit);
    }

    private Html languages(Visit visit) {
        var written = Stream.concat(languages.all().stream().map(PageWords::language), Stream.of(Wish.ANY));
        var offered = written.map(one -> language(one, visit)).toList();
        return group(visit.say("search.languages"), "in", offered, visit);
    }

    private Html language(String written, Visit visit) {
        var wish = visit.wish().writtenIn(written);
        var isChosen = visit.wish().written().equals(written);
        return facet(wish, "in " + written, visit.say("written." + written), visit.count(wish), isChosen, visit);
    }

    private Html ages(Visit visit, SearchPage found) {
        var anyAge = visit.wish().among().age().isEmpty()
                ? found
                : visit.with(visit.wish().aged(Optional.empty())).find();
        var counts = anyAge.facets().get("updated");
        var offered = Stream.of(Age.values())
                .filter(age -> counts.containsKey(age.id()) || isChosen(age, visit))
                .map(age -> age(age, counts.getOrDefault(age.id(), 0), visit))
                .toList();
        return group(visit.say("search.updated"), "updated", offered, visit);
    }

    private Html age(Age age, int count, Visit visit) {
        var isChosen = isChosen(age, visit);
        var href = visit.wish().aged(Optional.of(age).filter(one -> !isChosen));
        return facet(href, "updated " + age.id(), visit.say("age." + age.id()), count, isChosen, visit);
    }

    private static boolean isChosen(Age age, Visit visit) {
        return visit.wish().among().age().equals(Optional.of(age));
    }

    private static String name(String group, Visit visit) {
        return visit.knowledge().tags().groups().stream()
                .filter(one -> one.id().equals(group))
                .flatMap(one -> Stream.ofNullable(one.names().get(visit.words().language())))
                .findFirst()
                .orElseGet(() -> visit.say("search.other-tags"));
    }

    private Html group(String name, String key, List<Html> facets, Visit visit) {
        if (facets.isEmpty()) {
            return Html.NONE;
        }
        var shown = Html.all(facets.stream().limit(SHOWN));
        var rest = facets.stream().skip(SHOWN).toList();
        var hidden = rest.isEmpty()
                ? Html.NONE
                : more.fill(
                        new MoreSlots(key, visit.say("search.more", rest.size()), Html.all(rest.stream())),
                        visit.words());
        return group.fill(new GroupSlots(name, shown, hidden), visit.words());
    }

    private Html facet(Wish wish, String key, String text, int count, boolean isChosen, Visit visit) {
        var slots = new FacetSlots(
                wish.address().toString(), key, text, Integer.toString(count), Boolean.toString(isChosen));
        return facet.fill(slots, visit.words());
    }
}
