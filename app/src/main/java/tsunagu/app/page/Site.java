package tsunagu.app.page;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the reader reaches us, so that a link still leads here when it is pasted somewhere else.
 *
 * @param root scheme and host, without a slash at the end
 */
record Site(String root) {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+(?::\\d+)?|\\[[0-9A-Fa-f:.]+](?::\\d+)?");
    private static final Pattern SCHEME = Pattern.compile("https?");

    /** As the reader's browser says it, or the proxy before us. */
    static Site of(Context context) {
        var host = first(context, "X-Forwarded-Host", HOST).or(() -> first(context, "Host", HOST));
        var scheme = first(context, "X-Forwarded-Proto", SCHEME).orElse(context.scheme());
        return new Site(scheme + "://" + host.orElse("localhost"));
    }

    /** @param path begins with a slash */
    String absolute(String path) {
        return root + path;
    }

    private static Optional<String> first(Context context, String header, Pattern wanted) {
        return Optional.ofNullable(context.header(header))
                .map(value -> value.split(",")[0].strip())
                .filter(value -> wanted.matcher(value).matches());
    }
}
