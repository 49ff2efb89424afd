package tsunagu.app.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tsunagu.kb.Article;
import tsunagu.kb.Knowledge;
import tsunagu.kb.Library;
import tsunagu.kb.Passage;
import tsunagu.kb.Plain;
import tsunagu.kb.Span;

/** The page of one article, with an anchor at every section that a citation can lead to. */
final class ArticlePage {

    private static final int SECTIONS_WORTH_LISTING = 3;

    private final Supplier<Knowledge> knowledge;
    private final Set<String> diagnoses;
    private final Languages languages;
    private final Frame frame;
    private final MissingPage missing;
    private final Template<Slots> page;
    private final Template<SectionSlots> section;
    private final Template<ContentSlots> contents;
    private final Template<LinkSlots> entry;
    private final Template<SourceSlots> source;
    private final Template<NoticeSlots> notice;
    private final Template<RuleSlots> rule;

    private record Slots(
            String lang,
            String title,
            String updated,
            Html tags,
            Html notices,
            Html contents,
            Html sections,
            Html sources,
            String ask,
            Html rule) {}

    private record SectionSlots(String anchor, String heading, Html text) {}

    private record ContentSlots(Html entries) {}

    private record LinkSlots(String href, String text) {}

    private record SourceSlots(String href) {}

    private record NoticeSlots(String text) {}

    private record RuleSlots(String href) {}

    /** @param diagnoses the articles that tell of a diagnosis: each has a page on its rules as well */
    ArticlePage(
            Supplier<Knowledge> knowledge,
            Set<String> diagnoses,
            Languages languages,
            Frame frame,
            MissingPage missing) {
        this.knowledge = knowledge;
        this.diagnoses = diagnoses;
        this.languages = languages;
        this.frame = frame;
        this.missing = missing;
        this.page = Template.read("article.html", Slots.class, languages.all());
        this.section = Template.read("article-section.html", SectionSlots.class, languages.all());
        this.contents = Template.read("article-contents.html", ContentSlots.class, languages.all());
        this.entry = Template.read("link.html", LinkSlots.class, languages.all());
        this.source = Template.read("article-source.html", SourceSlots.class, languages.all());
        this.notice = Template.read("article-notice.html", NoticeSlots.class, languages.all());
        this.rule = Template.read("article-rule.html", RuleSlots.class, languages.all());
    }

    void answer(Context context) {
        var words = languages.of(context);
        var id = context.pathParam("id");
        var library = knowledge.get().library();
        library.article(id, words.language())
                .ifPresentOrElse(
                        article -> answer(context, words, article, library),
                        () -> missing.answer(context, words, "missing.article", id.replace('-', ' ')));
    }

    private void answer(Context context, PageWords words, Article article, Library library) {
        var sought = Sought.of(context);
        var here = new Address("/articles/" + article.id()).with("q", sought.question());
        var main = page.fill(slots(article, words, sought.by(library)), words);
        frame.answer(context, words, here, article.title(), main);
    }

    private Slots slots(Article article, PageWords words, Function<Plain, List<Span>> sought) {
        return new Slots(
                article.language(),
                article.title(),
                article.updated().toString(),
                Html.all(article.tags().stream().map(tag -> link(tagged(tag, words), tag, words))),
                notices(article, words),
                contents(article, words),
                Html.all(article.passages().stream().map(passage -> section(passage, words, sought))),
                Html.all(article.sources().stream().map(url -> source.fill(new SourceSlots(url), words))),
                new Address("/")
                        .with("lang", words.language())
                        .with("q", article.title())
                        .toString(),
                rule(article, words));
    }

    private Html rule(Article article, PageWords words) {
        var href = new Address("/rules/" + article.id()).with("lang", words.language());
        return diagnoses.contains(article.id()) ? rule.fill(new RuleSlots(href.toString()), words) : Html.NONE;
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

    private Html section(Passage passage, PageWords words, Function<Plain, List<Span>> sought) {
        var text = Prose.of(passage.text(), sought);
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
