package tsunagu.app.page;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;

/** The files our pages load: kept by browsers for good, because their addresses change with them. */
final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "copy.js", "text/javascript; charset=utf-8",
            "search.js", "text/javascript; charset=utf-8",
            "style.css", "text/css; charset=utf-8",
            "icon.svg", "image/svg+xml");

    private final Map<String, Asset> assets = new HashMap<>();

    Assets(Languages languages) {
        TYPES.forEach((name, type) -> assets.put(name, Asset.of(Resource.bytes("pages/" + name), type)));
        languages
                .all()
                .forEach(words -> assets.put(
                        WidgetWords.file(words.language()),
                        WidgetWords.read(words.language()).asset()));
    }

    /** Where a page loads it from. */
    String address(String name) {
        return "/assets/" + name + "?v=" + assets.get(name).version();
    }

    /** Any page may read these files: they are the same for everybody. */
    void answer(Context context) {
        var asset = assets.get(context.pathParam("file"));
        if (asset == null) {
            throw new NotFoundResponse();
        }
        context.header("Access-Control-Allow-Origin", "*");
        asset.answer(context, "no-cache");
    }
}
