package tsunagu.app.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import io.javalin.http.Context;
import java.util.TreeMap;
import tsunagu.app.json.Json;

/** The chat as one script that any page may load: the bundle with its style sheet, and where its words lie. */
final class Widget {

    static final String PATH = "/tsunagu-chat.js";

    /** So long may a page keep the script before it asks whether there is a newer one. */
    private static final String BRIEFLY = "public, max-age=300, stale-while-revalidate=86400";

    private final Asset script;

    Widget(Languages languages, Assets assets) {
        var words = languages.all().stream()
                .map(PageWords::language)
                .collect(toMap(
                        language -> language,
                        language -> assets.address(WidgetWords.file(language)),
                        (one, other) -> one,
                        TreeMap::new));
        var text = "(()=>{'use strict';const STYLE=" + Json.write(style()) + ",WORDS=" + Json.write(words) + ";\n"
                + Resource.text("widget/widget.js") + "})();\n";
        this.script = Asset.of(text.getBytes(UTF_8), "text/javascript; charset=utf-8");
    }

    /** Where our own pages load it from. */
    String address() {
        return PATH + "?v=" + script.version();
    }

    /** The one file of ours that pages of other sites may load. */
    void answer(Context context) {
        context.header("Cross-Origin-Resource-Policy", "cross-origin");
        script.answer(context, BRIEFLY);
    }

    /** The style sheet without what only people need to read it. */
    private static String style() {
        return Resource.text("widget/widget.css")
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .replace(": ", ":")
                .replace(";}", "}")
                .strip();
    }
}
