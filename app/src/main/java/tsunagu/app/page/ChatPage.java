package tsunagu.app.page;

import io.javalin.http.Context;
import java.util.Optional;

/** The page to talk with us. */
final class ChatPage {

    private static final int LONGEST_QUESTION = 2000;

    private final Languages languages;
    private final Frame frame;
    private final Template<Slots> page;
    private final Assets assets;
    private final Widget widget;

    private record Slots(String script, String words, String question, String search) {}

    ChatPage(Languages languages, Frame frame, Assets assets, Widget widget) {
        this.languages = languages;
        this.frame = frame;
        this.page = Template.read("chat.html", Slots.class, languages.all());
        this.assets = assets;
        this.widget = widget;
    }

    void answer(Context context) {
        var words = languages.of(context);
        var question = Optional.ofNullable(context.queryParam("q")).orElse("");
        var shown = question.substring(0, Math.min(question.length(), LONGEST_QUESTION));
        var search = new Address("/search").with("lang", words.language());
        var said = assets.address(WidgetWords.file(words.language()));
        var main = page.fill(new Slots(widget.address(), said, shown, search.toString()), words);
        frame.answer(context, words, new Address("/").with("q", shown), words.say("chat.title"), main);
    }
}
