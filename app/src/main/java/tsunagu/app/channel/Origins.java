package tsunagu.app.channel;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import java.util.Map;

/**
 * Lets the pages of allowed sites ask the API from a browser (CORS).
 *
 * <p>Javalin's own plugin would not do: it answers a site that is not listed with 400 and serves it all the same, and our
 * pages, which send their origin as well, are such a site behind a proxy; and it allows every header and method.
 */
final class Origins implements Channel {

    private static final Map<String, String> PREFLIGHT = Map.of(
            "Access-Control-Allow-Methods", "GET, POST, DELETE, OPTIONS",
            "Access-Control-Allow-Headers", "Content-Type, Accept, Idempotency-Key",
            "Access-Control-Max-Age", "7200");

    private final AllowedOrigins allowed;
    private final Refusals refusals;

    Origins(AllowedOrigins allowed, Refusals refusals) {
        this.allowed = allowed;
        this.refusals = refusals;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.before("/api/*", this::admit);
    }

    private void admit(Context context) {
        context.res().addHeader("Vary", "Origin");
        var origin = context.header("Origin");
        if (origin == null) {
            return;
        }
        var site = allowed.allowing(origin);
        site.ifPresent(it -> context.header("Access-Control-Allow-Origin", it)
                .header("Access-Control-Expose-Headers", "Retry-After"));
        if (isPreflight(context)) {
            site.ifPresentOrElse(it -> preflight(context), () -> refuse(origin));
        }
    }

    private static boolean isPreflight(Context context) {
        return context.method() == HandlerType.OPTIONS && context.header("Access-Control-Request-Method") != null;
    }

    /** Answered here, so that no path is looked for. */
    private static void preflight(Context context) {
        PREFLIGHT.forEach(context::header);
        context.status(204).skipRemainingHandlers();
    }

    private void refuse(String origin) {
        refusals.count("allowed-origins");
        throw new ForbiddenResponse(
                "Pages of " + origin + " may not ask this server. Its operator can list that origin in"
                        + " TSUNAGU_ALLOWED_ORIGINS (--allowed-origins).");
    }
}
