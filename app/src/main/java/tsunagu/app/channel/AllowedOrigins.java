package tsunagu.app.channel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sites whose pages may ask us from a browser; our own pages always may. */
public final class AllowedOrigins {

    private static final String EVERY_SITE = "*";

    /** Scheme, {@code *.} for every host below the one that follows, host, port. */
    private static final Pattern ORIGIN =
            Pattern.compile("(https?://)(\\*\\.)?([\\w-]+(?:\\.[\\w-]+)*|\\[[\\p{XDigit}:.]+])(:\\d{1,5})?");

    private final boolean everySite;
    private final List<Pattern> sites;

    private AllowedOrigins(List<String> listed) {
        this.everySite = listed.contains(EVERY_SITE);
        this.sites = listed.stream()
                .filter(origin -> !origin.equals(EVERY_SITE))
                .map(AllowedOrigins::site)
                .toList();
    }

    /**
     * The sites in a list with commas.
     *
     * @throws IllegalArgumentException naming what is no origin, and how one is written
     */
    static AllowedOrigins of(String setting) {
        var listed = Stream.of(setting.split(","))
                .map(origin -> origin.strip().toLowerCase(Locale.ROOT))
                .filter(origin -> !origin.isEmpty());
        return new AllowedOrigins(listed.toList());
    }

    /** What to call this site when allowing it; empty when it is not allowed. */
    Optional<String> allowing(String origin) {
        if (everySite) {
            return Optional.of(EVERY_SITE);
        }
        var sent = origin.toLowerCase(Locale.ROOT);
        return sites.stream().anyMatch(site -> site.matcher(sent).matches()) ? Optional.of(origin) : Optional.empty();
    }

    private static Pattern site(String listed) {
        var parts = ORIGIN.matcher(listed);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Cannot allow the origin " + listed
                    + " (--allowed-origins, TSUNAGU_ALLOWED_ORIGINS): write scheme, host and port as in"
                    + " https://intranet.example or http://host:8080, https://*.example.com for every host below one,"
                    + " or * for every site; a path does not belong to it, not even a slash.");
        }
        var below = parts.group(2) == null ? "" : "[\\w.-]+\\.";
        return Pattern.compile(Pattern.quote(parts.group(1))
                + below
                + Pattern.quote(parts.group(3))
                + port(parts.group(1), parts.group(4)));
    }

    /** Browsers leave out the port that goes without saying. */
    private static String port(String scheme, String port) {
        var usual = scheme.equals("https://") ? ":443" : ":80";
        return port == null || port.equals(usual) ? "" : port;
    }
}
