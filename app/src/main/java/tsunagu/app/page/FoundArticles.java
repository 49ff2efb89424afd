package tsunagu.app.page;

import java.util.List;
import java.util.stream.Stream;
import tsunagu.kb.Article;
import tsunagu.kb.Hit;
import tsunagu.kb.SearchPage;

/** The list of articles on the search page. */
final class FoundArticles {

    private final Template<ListSlots> list;
    private final Template<HitSlots> hit;
    private final Template<BadgeSlots> badge;
    private final Template<PageSlots> paging;
    private final Template<LinkSlots> link;

    private record ListSlots(Html hits, int start, Html paging) {}

    private record HitSlots(
            String href, String lang, String title, String heading, Html snippet, String updated, Html badges) {}

    private record BadgeSlots(String text) {}

    private record PageSlots(Html previous, String range, Html next) {}

    private record LinkSlots(String href, String text) {}

    FoundArticles(Languages languages) {
        this.list = Template.read("search-hits.html", ListSlots.class, languages.all());
        this.hit = Template.read("search-hit.html", HitSlots.class, languages.all());
        this.badge = Template.read("badge.html", BadgeSlots.class, languages.all());
        this.paging = Template.read("search-paging.html", PageSlots.class, languages.all());
        this.link = Template.read("link.html", LinkSlots.class, languages.all());
    }

    Html list(Wish wish, SearchPage found, PageWords words) {
        var hits = Html.all(found.hits().stream().map(one -> hit(one, words)));
        return list.fill(new ListSlots(hits, wish.offset() + 1, paging(wish, found, words)), words);
    }

    Html titles(List<Article> articles, PageWords words) {
        return list.fill(
                new ListSlots(Html.all(articles.stream().map(article -> title(article, words))), 1, Html.NONE), words);
    }

    private Html hit(Hit one, PageWords words) {
        var heading = one.heading().equals(one.title()) ? "" : one.heading();
        var badges = badges(one.archived(), one.language(), words);
        return hit.fill(
                new HitSlots(
                        one.url(),
                        one.language(),
                        one.title(),
                        heading,
                        new Html(one.snippet()),
                        one.updated().toString(),
                        badges),
                words);
    }

    private Html title(Article article, PageWords words) {
        var href = new Address("/articles/" + article.id()).with("lang", article.language());
        var badges = badges(article.archived(), article.language(), words);
        return hit.fill(
                new HitSlots(
                        href.toString(),
                        article.language(),
                        article.title(),
                        "",
                        Html.NONE,
                        article.updated().toString(),
                        badges),
                words);
    }

    private Html badges(boolean archived, String language, PageWords words) {
        var old = archived ? Stream.of("search.archived") : Stream.<String>empty();
        var foreign = language.equals(words.language()) ? Stream.<String>empty() : Stream.of("written." + language);
        return Html.all(Stream.concat(old, foreign).map(key -> badge.fill(new BadgeSlots(words.say(key)), words)));
    }

    private Html paging(Wish wish, SearchPage found, PageWords words) {
        var last = wish.offset() + found.hits().size();
        if (wish.offset() == 0 && last >= found.total()) {
            return Html.NONE;
        }
        var back = Math.max(0, wish.offset() - Wish.ON_A_PAGE);
        var previous = wish.offset() > 0 ? link(wish.from(back), words.say("search.previous"), words) : Html.NONE;
        var next = last < found.total() ? link(wish.from(last), words.say("search.next"), words) : Html.NONE;
        var range = words.say("search.range", wish.offset() + 1, last, found.total());
        return paging.fill(new PageSlots(previous, range, next), words);
    }

    private Html link(Wish wish, String text, PageWords words) {
        return link.fill(new LinkSlots(wish.address().toString(), text), words);
    }
}
