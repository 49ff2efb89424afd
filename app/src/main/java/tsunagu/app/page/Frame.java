package tsunagu.app.page;

import io.javalin.http.Context;
import java.util.Map;

/** What surrounds every page: its head, the way to the other pages and to the other languages. */
final class Frame {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; "
                    + "trusted-types 'none'",
            "Cache-Control",
            "no-cache");

    private final Languages languages;
    private final Assets assets;
    private final Template<Slots> frame;
    private final Template<Switch> otherLanguage;

    private record Slots(
            String lang,
            String title,
            String style,
            String icon,
            String chat,
            String search,
            String atChat,
            String atSearch,
            String rules,
            String embed,
            Html languages,
            Html main) {}

    private record Switch(String href, String lang, String name, String here) {}

    Frame(Languages languages, Assets assets) {
        this.languages = languages;
        this.assets = assets;
        this.frame = Template.read("frame.html", Slots.class, languages.all());
        this.otherLanguage = Template.read("frame-language.html", Switch.class, languages.all());
    }

    /**
     * Answers with a whole page.
     *
     * @param here where the page is found, but for its language
     */
    void answer(Context context, PageWords words, Address here, String title, Html main) {
        HEADERS.forEach(context::header);
        context.res().addHeader("Vary", "Accept-Language");
        context.contentType("text/html; charset=utf-8")
                .result(frame.fill(slots(words, here, title, main), words).text());
    }

    private Slots slots(PageWords words, Address here, String title, Html main) {
        var language = words.language();
        return new Slots(
                language,
                title,
                assets.address("style.css"),
                assets.address("icon.svg"),
                new Address("/").with("lang", language).toString(),
                new Address("/search").with("lang", language).toString(),
                current(here, "/"),
                current(here, "/search"),
                new Address("/rules").with("lang", language).toString(),
                new Address("/embed").with("lang", language).toString(),
                Html.all(languages.all().stream().map(other -> offered(other, words, here))),
                main);
    }

    private Html offered(PageWords other, PageWords current, Address here) {
        var href = here.with("lang", other.language()).toString();
        var isHere = Boolean.toString(other.equals(current));
        return otherLanguage.fill(new Switch(href, other.language(), other.say("language"), isHere), other);
    }

    private static String current(Address here, String path) {
        return here.path().equals(path) ? "page" : "false";
    }
}
