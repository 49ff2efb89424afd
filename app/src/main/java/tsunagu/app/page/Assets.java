package tsunagu.app.page;

import static java.util.stream.Collectors.toMap;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** The files our pages load: kept by browsers for good, because their addresses change with them. */
final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "chat.js", "text/javascript; charset=utf-8",
            "style.css", "text/css; charset=utf-8",
            "icon.svg", "image/svg+xml");
    private static final int VERSION_LENGTH = 16;

    private final Map<String, Asset> assets = TYPES.keySet().stream().collect(toMap(name -> name, Assets::read));

    /** One file, and a checksum of it. */
    private record Asset(byte[] bytes, String type, String version) {}

    /** Where a page loads it from. */
    String address(String name) {
        return "/assets/" + name + "?v=" + assets.get(name).version();
    }

    void answer(Context context) {
        var asset = assets.get(context.pathParam("file"));
        if (asset == null) {
            throw new NotFoundResponse();
        }
        var tag = '"' + asset.version() + '"';
        var current = asset.version().equals(context.queryParam("v"));
        context.header("ETag", tag)
                .header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache")
                .header("X-Content-Type-Options", "nosniff");
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.contentType(asset.type()).result(asset.bytes());
        }
    }

    private static Asset read(String name) {
        var bytes = Resource.bytes(name);
        return new Asset(bytes, TYPES.get(name), checksum(bytes).substring(0, VERSION_LENGTH));
    }

    private static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
