package tsunagu.app.page;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** HTML that may stand in a page as it is: our own, or words made harmless. */
record Html(String text) {

    static final Html NONE = new Html("");

    static Html words(String words) {
        return new Html(words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;"));
    }

    static Html all(Stream<Html> parts) {
        return new Html(parts.map(Html::text).collect(joining("\n")));
    }
}
