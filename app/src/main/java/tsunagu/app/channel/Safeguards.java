package tsunagu.app.channel;

import io.javalin.config.RoutesConfig;
import java.util.Map;

/** What every answer carries, so that a browser does nothing with it that we do not mean. */
final class Safeguards implements Channel {

    /** For all that is no page; pages say what they load. */
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff");

    @Override
    public void open(RoutesConfig routes) {
        routes.before(context -> HEADERS.forEach(context::header));
        routes.before("/api/*", context -> context.header("Cache-Control", "no-store"));
    }
}
