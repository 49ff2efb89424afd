package tsunagu.app.page;

import java.util.Optional;
import tsunagu.kb.SearchPage;

/** How a question was perhaps meant; what was really asked stays on offer. */
final class Meant {

    private final Template<OfferSlots> offer;
    private final Template<InsteadSlots> instead;

    private record OfferSlots(String href, String text) {}

    private record InsteadSlots(String notice, String href, String text, String original, String originalText) {}

    Meant(Languages languages) {
        this.offer = Template.read("search-meant.html", OfferSlots.class, languages.all());
        this.instead = Template.read("search-instead.html", InsteadSlots.class, languages.all());
    }

    /** The search to show in place of one whose words are nowhere; what was narrowed away is no slip of the pen. */
    Optional<Visit> instead(Visit visit, SearchPage found) {
        var wish = visit.wish();
        return found.didYouMean()
                .filter(text -> found.total() == 0 && !wish.exact() && !wish.isNarrowed())
                .map(text -> visit.with(wish.asking(text)))
                .filter(other -> other.find().total() > 0);
    }

    Html offered(Visit visit, SearchPage found) {
        return found.didYouMean()
                .map(text -> offer.fill(new OfferSlots(address(visit.wish().asking(text)), text), visit.words()))
                .orElse(Html.NONE);
    }

    Html shownInstead(Visit asked, Visit shown) {
        var question = asked.wish().question();
        var slots = new InsteadSlots(
                asked.say("search.none", question),
                address(shown.wish()),
                shown.wish().question(),
                address(asked.wish().exactly(true)),
                asked.say("search.exact", question));
        return instead.fill(slots, asked.words());
    }

    private static String address(Wish wish) {
        return wish.address().toString();
    }
}
