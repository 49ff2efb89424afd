package tsunagu.app.page;

import static java.util.stream.Collectors.toMap;

import io.javalin.http.Context;
import java.util.Map;

/** The page that shows a web master how to put the chat on a page, with the chat in its corner to try. */
final class EmbedPage {

    private static final String ORIGIN = "{{origin}}";

    private final Languages languages;
    private final Frame frame;
    private final Widget widget;
    private final Template<Slots> page;
    private final Map<String, String> guides;

    private record Slots(String lang, Html guide, String script) {}

    EmbedPage(Languages languages, Frame frame, Widget widget) {
        this.languages = languages;
        this.frame = frame;
        this.widget = widget;
        this.page = Template.read("embed.html", Slots.class, languages.all());
        this.guides = languages.all().stream().map(PageWords::language).collect(toMap(it -> it, EmbedPage::guide));
    }

    private static String guide(String language) {
        return Resource.text("pages/embed." + language + ".md");
    }

    void answer(Context context) {
        var words = languages.of(context);
        var guide =
                guides.get(words.language()).replace(ORIGIN, Site.of(context).root());
        var slots = new Slots(words.language(), Prose.of(guide), widget.address());
        frame.answer(context, words, new Address("/embed"), words.say("embed.title"), page.fill(slots, words));
    }
}
