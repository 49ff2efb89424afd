package tsunagu.app.page;

import java.util.List;
import java.util.stream.Stream;
import tsunagu.kb.Citation;
import tsunagu.kb.Reference;
import tsunagu.rules.written.Condition;

/** What the pages on rules are put together from. */
final class RuleParts {

    private final Template<SectionSlots> section;
    private final Template<ListSlots> list;
    private final Template<ItemSlots> item;
    private final Template<FoldSlots> fold;
    private final Template<QuoteSlots> quote;
    private final Template<LinkSlots> link;

    private record SectionSlots(String anchor, String heading, Html content) {}

    private record ListSlots(String heading, Html items) {}

    private record ItemSlots(String text, Html more) {}

    private record FoldSlots(String summary, Html content) {}

    private record QuoteSlots(String quote, String href, String source, String updated) {}

    private record LinkSlots(String href, String text) {}

    RuleParts(Languages languages) {
        this.section = Template.read("rule-section.html", SectionSlots.class, languages.all());
        this.list = Template.read("rule-list.html", ListSlots.class, languages.all());
        this.item = Template.read("rule-item.html", ItemSlots.class, languages.all());
        this.fold = Template.read("rule-fold.html", FoldSlots.class, languages.all());
        this.quote = Template.read("rule-quote.html", QuoteSlots.class, languages.all());
        this.link = Template.read("link.html", LinkSlots.class, languages.all());
    }

    /** Nothing without content. */
    Html section(String name, Html content, PageWords words) {
        return content.text().isEmpty()
                ? Html.NONE
                : section.fill(new SectionSlots(name, words.say("rule.section." + name), content), words);
    }

    Html fold(String summary, Html content, PageWords words) {
        return content.text().isEmpty() ? Html.NONE : fold.fill(new FoldSlots(summary, content), words);
    }

    /** Nothing without items. */
    Html list(String heading, Stream<Html> items, PageWords words) {
        var all = Html.all(items);
        return all.text().isEmpty() ? Html.NONE : list.fill(new ListSlots(heading, all), words);
    }

    Html item(String text, Html more, PageWords words) {
        return item.fill(new ItemSlots(text, more), words);
    }

    /** What has to be so, and what must not; nothing when nothing is open. */
    Html when(List<Condition> open, RuleSentences sentences) {
        var words = sentences.words().page();
        var wanted = open.stream().filter(it -> !(it instanceof Condition.Not)).toList();
        var without = open.stream()
                .filter(Condition.Not.class::isInstance)
                .map(it -> ((Condition.Not) it).what())
                .toList();
        return Html.all(Stream.of(
                        list(words.say(wanted.size() == 1 ? "rule.one" : "rule.all"), items(wanted, sentences), words),
                        list(
                                words.say(wanted.isEmpty() ? "rule.always-unless" : "rule.unless"),
                                items(without, sentences),
                                words))
                .filter(part -> !part.text().isEmpty()));
    }

    Html quotes(List<Reference> references, RuleWords words) {
        return Html.all(references.stream()
                .map(reference -> words.knowledge().library().cite(reference, words.language()))
                .distinct()
                .map(citation -> quote(citation, words)));
    }

    /** A link to the page of a diagnosis. */
    Html link(String diagnosis, RuleWords words) {
        var href = new Address("/rules/" + diagnosis).with("lang", words.language());
        return link.fill(new LinkSlots(href.toString(), words.title(diagnosis)), words.page());
    }

    private Stream<Html> items(List<Condition> conditions, RuleSentences sentences) {
        return conditions.stream()
                .map(sentences::say)
                .distinct()
                .map(said -> item(said, Html.NONE, sentences.words().page()));
    }

    private Html quote(Citation citation, RuleWords words) {
        var href = new Address("/articles/" + citation.article())
                .with("lang", citation.language())
                .with("quote", citation.quote());
        var anchor = citation.anchor().isEmpty() ? "" : "#" + citation.anchor();
        var source = words.page().say("rule.source-of-quote", citation.title(), citation.heading());
        return quote.fill(
                new QuoteSlots(
                        citation.quote(),
                        href + anchor,
                        source,
                        citation.updated().toString()),
                words.page());
    }
}
