package tsunagu.app.channel;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tsunagu.app.conversation.ConversationIds;
import tsunagu.app.conversation.Conversations;
import tsunagu.app.conversation.Listener;
import tsunagu.app.conversation.Utterance;

/** The chat endpoint: one POST a turn, answered whole or as a stream of events. */
final class ChatChannel implements Channel {

    private static final Logger LOG = LoggerFactory.getLogger(ChatChannel.class);
    private static final String EVENTS = "text/event-stream";

    private final Conversations conversations;
    private final Utterances utterances;
    private final Limits limits;

    ChatChannel(Conversations conversations, Utterances utterances, Limits limits) {
        this.conversations = conversations;
        this.utterances = utterances;
        this.limits = limits;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.post("/api/chat", this::chat);
    }

    private void chat(Context context) {
        var key = Optional.ofNullable(context.header("Idempotency-Key"));
        var request = key.map(Utterances::key).orElseGet(ConversationIds::fresh);
        var utterance = utterances.of(Requests.body(context, ChatRequest.class), request);
        limits.turn(utterance.conversation(), request, context);
        if (Optional.ofNullable(context.header("Accept")).orElse("").contains(EVENTS)) {
            stream(context, utterance);
        } else {
            context.contentType("application/json").result(conversations.reply(utterance, Listener.patient()));
        }
    }

    private void stream(Context context, Utterance utterance) {
        utterance.conversation().ifPresent(conversations::require);
        try {
            new SseHandler(client -> tell(client, utterance)).handle(context);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Cannot stream a reply", e);
        }
    }

    private void tell(SseClient client, Utterance utterance) {
        var events = new ReplyEvents(client);
        try {
            events.whole(conversations.reply(utterance, events));
        } catch (NoSuchElementException e) {
            events.broken(Problem.of(404, "Not Found", e.getMessage()));
        } catch (RuntimeException | Error e) {
            LOG.error("Cannot finish a streamed reply; the client gets an error event.", e);
            events.broken(Problem.of(500, "Internal Server Error", "The reply broke off. Send the request again."));
        }
    }
}
