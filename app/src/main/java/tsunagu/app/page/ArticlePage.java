package tsunagu.app.page;

import io.javalin.http.Context;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tsunagu.kb.Article;
import tsunagu.kb.Knowledge;
import tsunagu.kb.Passage;

/** The page of one article, with an anchor at every section that a citation can lead to. */
final class ArticlePage {

    private static final int SECTIONS_WORTH_LISTING = 3;

    private final Supplier<Knowledge> knowledge;
    private final Languages languages;
    private final Frame frame;
    private final MissingPage missing;
    private final Template<Slots> page;
    private final Template<SectionSlots> section;
    private final Template<ContentSlots> contents;
    private final Template<LinkSlots> entry;
    private final Template<SourceSlots> source;
    private final Template<NoticeSlots> notice;

    private record Slots(
            String lang,
            String title,
            String updated,
            Html tags,
            Html notices,
            Html contents,
            Html sections,
            Html sources,
            String ask) {}

    private record SectionSlots(String anchor, String heading, Html text) {}

    private record ContentSlots(Html entries) {}

    private record LinkSlots(String href, String text) {}

    private record SourceSlots(String href) {}

    private record NoticeSlots(String text) {}

    ArticlePage(Supplier<Knowledge> knowledge, Languages languages, Frame frame, MissingPage missing) {
        this.knowledge = knowledge;
        this.languages = languages;
        this.frame = frame;
        this.missing = missing;
        this.page = Template.read("article.html", Slots.class, languages.all());
        this.section = Template.read("article-section.html", SectionSlots.class, languages.all());
        this.contents = Template.read("article-contents.html", ContentSlots.class, languages.all());
        this.entry = Template.read("link.html", LinkSlots.class, languages.all());
        this.source = Template.read("article-source.html", SourceSlots.class, languages.all());
        this.notice = Template.read("article-notice.html", NoticeSlots.class, languages.all());
    }

    void answer(Context context) {
        var words = languages.of(context);
        var id = context.pathParam("id");
        knowledge
                .get()
                .library()
                .article(id, words.language())
                .ifPresentOrElse(
                        article -> answer(context, words, article),
                        () -> missing.answer(context, words, "missing.article", id.replace('-', ' ')));
    }

    private void answer(Context context, PageWords words, Article article) {
        var here = new Address("/articles/" + article.id());
        frame.answer(context, words, here, article.title(), page.fill(slots(article, words), words));
    }

    private Slots slots(Article article, PageWords words) {
        return new Slots(
                article.language(),
                article.title(),
                article.updated().toString(),
                Html.all(article.tags().stream().map(tag -> link(tagged(tag, words), tag, words))),
                notices(article, words),
                contents(article, words),
                Html.all(article.passages().stream().map(passage -> section(passage, words))),
                Html.all(article.sources().stream().map(url -> source.fill(new SourceSlots(url), words))),
                new Address("/")
                        .with("lang", words.language())
                        .with("q", article.title())
                        .toString());
    }

    private Html notices(Article article, PageWords words) {
        var old = article.archived() ? Stream.of("article.archived") : Stream.<String>empty();
        var foreign = article.language().equals(words.language())
                ? Stream.<String>empty()
                : Stream.of("article.other-language");
        return Html.all(Stream.concat(old, foreign).map(key -> notice.fill(new NoticeSlots(words.say(key)), words)));
    }

    private Html contents(Article article, PageWords words) {
        var headed = article.passages().stream()
                .filter(passage -> !passage.anchor().isEmpty())
                .toList();
        if (headed.size() < SECTIONS_WORTH_LISTING) {
            return Html.NONE;
        }
        var entries = headed.stream().map(passage -> link("#" + passage.anchor(), passage.heading(), words));
        return contents.fill(new ContentSlots(Html.all(entries)), words);
    }

    private Html section(Passage passage, PageWords words) {
        var text = Prose.of(passage.text());
        return passage.anchor().isEmpty()
                ? text
                : section.fill(new SectionSlots(passage.anchor(), passage.heading(), text), words);
    }

    private Html link(String href, String text, PageWords words) {
        return entry.fill(new LinkSlots(href, text), words);
    }

    private static String tagged(String tag, PageWords words) {
        return new Address("/search")
                .with("tag", tag)
                .with("lang", words.language())
                .toString();
    }
}
