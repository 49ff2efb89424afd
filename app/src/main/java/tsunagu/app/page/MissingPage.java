package tsunagu.app.page;

import io.javalin.http.Context;

/** The page that says there is nothing here, and where to look instead. */
final class MissingPage {

    private final Languages languages;
    private final Frame frame;
    private final Template<Slots> page;

    private record Slots(String text, String question, String lang, String home) {}

    MissingPage(Languages languages, Frame frame) {
        this.languages = languages;
        this.frame = frame;
        this.page = Template.read("not-found.html", Slots.class, languages.all());
    }

    /** For an address that leads nowhere. */
    void answer(Context context) {
        answer(context, languages.of(context), "missing.page", "");
    }

    /**
     * For something that is looked for and not there.
     *
     * @param question what to search for instead
     */
    void answer(Context context, PageWords words, String key, String question) {
        var home = new Address("/").with("lang", words.language());
        var main = page.fill(new Slots(words.say(key), question, words.language(), home.toString()), words);
        context.status(404);
        frame.answer(context, words, here(context), words.say("missing.title"), main);
    }

    /** A path that begins with two slashes would lead to another site. */
    private static Address here(Context context) {
        return new Address(context.path().replaceFirst("^/+", "/"));
    }
}
