package tsunagu.app.channel;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tsunagu.app.conversation.ConversationStore;
import tsunagu.app.json.Json;

/** Tells an operator whether we live, and whether we can answer. */
final class Health implements Channel {

    private final ConversationStore store;
    private final Supplier<List<String>> refusedEdits;

    /** Health as seen from outside; a refused edit is told, but we can answer all the same. */
    Health(ConversationStore store, Supplier<List<String>> refusedEdits) {
        this.store = store;
        this.refusedEdits = refusedEdits;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/health/live", context -> answer(context, 200, Map.of("status", "up")));
        routes.get("/health/ready", this::ready);
    }

    private void ready(Context context) {
        try {
            store.check();
            answer(context, 200, Map.of("status", "up", "refusedEdits", refusedEdits.get()));
        } catch (IllegalStateException e) {
            answer(context, 503, Map.of("status", "down", "detail", e.getMessage()));
        }
    }

    private static void answer(Context context, int status, Object state) {
        context.status(status).contentType("application/json").result(Json.write(state));
    }
}
