package tsunagu.app.channel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.TooManyRequestsResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Lets no client and no conversation ask so much that others have to wait. */
final class Limits implements Channel {

    private static final int LONGEST_ID = 64;
    private static final int MOST_TURNS = 100_000;

    /** All that costs us something; files and figures do not. */
    private static final List<String> LIMITED =
            List.of("/api/*", "/search", "/opensearch/*", "/articles/*", "/rules", "/rules/*");

    private final Clients clients;
    private final Limit perClient;
    private final Limit perConversation;
    private final Refusals refusals;

    /** The turns of the last minutes, so that one sent again is known. */
    private final Cache<String, Boolean> counted = Caffeine.newBuilder()
            .maximumSize(MOST_TURNS)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    /** A rate, the setting it comes from, and what it allows. */
    private record Limit(Rate rate, String setting, String allows) {}

    Limits(Admission admission, Refusals refusals) {
        this.clients = admission.clients();
        this.refusals = refusals;
        this.perClient = limit(admission.clientRate(), "client-rate", "One client may send %d requests a minute.");
        this.perConversation = limit(
                admission.conversationRate(), "conversation-rate", "One conversation may take %d turns a minute.");
    }

    @Override
    public void open(RoutesConfig routes) {
        LIMITED.forEach(path -> routes.before(path, this::request));
    }

    private void request(Context context) {
        clients.of(context.req()).ifPresent(client -> check(perClient, client, context));
    }

    /**
     * One more turn in a conversation; those of somebody on this machine are not counted.
     *
     * @param request its key: a turn that is asked for again is counted once
     */
    void turn(Optional<String> conversation, String request, Context context) {
        conversation
                .filter(id -> clients.of(context.req()).isPresent())
                .map(id -> id.substring(0, Math.min(id.length(), LONGEST_ID)))
                .filter(id -> counted.getIfPresent(id + " " + request) == null)
                .ifPresent(id -> {
                    check(perConversation, id, context);
                    counted.put(id + " " + request, true);
                });
    }

    private void check(Limit limit, String who, Context context) {
        var seconds = limit.rate().secondsToWait(who);
        if (seconds > 0) {
            refusals.count(limit.setting());
            context.header("Retry-After", Long.toString(seconds));
            throw new TooManyRequestsResponse(
                    limit.allows() + " Send it again in " + seconds + (seconds == 1 ? " second." : " seconds."));
        }
    }

    private static Limit limit(int perMinute, String setting, String allows) {
        return new Limit(new Rate(perMinute), setting, allows.formatted(perMinute));
    }
}
