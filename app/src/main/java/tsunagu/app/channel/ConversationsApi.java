package tsunagu.app.channel;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import tsunagu.app.conversation.ConversationStore;
import tsunagu.app.conversation.Conversations;
import tsunagu.app.conversation.Feedback;
import tsunagu.app.json.Json;
import tsunagu.app.phrasing.HandoffSheet;
import tsunagu.app.privacy.Privacy;
import tsunagu.app.reply.Handoff;
import tsunagu.app.reply.Transcript;

/** What was said and found in a conversation: to read it, think ahead in it, hand it over, judge it or forget it. */
final class ConversationsApi implements Channel {

    private static final String PATH = "/api/conversations/{id}";
    private static final int MOST_TURNS = 1000;

    private final Conversations conversations;
    private final Utterances utterances;
    private final ConversationStore store;
    private final Privacy privacy;
    private final InstantSource clock;

    /** The body of a feedback request; what is left out is null until it is checked. */
    private record Judgement(Integer turn, Boolean resolved, Boolean helpful, String comment) {}

    /** The body of a what-if request; what is left out is null until it is checked. */
    private record Supposed(Map<String, String> answers) {}

    ConversationsApi(
            Conversations conversations,
            Utterances utterances,
            ConversationStore store,
            Privacy privacy,
            InstantSource clock) {
        this.conversations = conversations;
        this.utterances = utterances;
        this.store = store;
        this.privacy = privacy;
        this.clock = clock;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get(PATH, this::show);
        routes.delete(PATH, this::forget);
        routes.get(PATH + "/handoff", this::handOff);
        routes.post(PATH + "/what-if", this::whatIf);
        routes.post(PATH + "/feedback", this::feedback);
    }

    private void show(Context context) {
        var id = context.pathParam("id");
        var snapshot = conversations.require(id);
        var turns = store.turns(id, 0, MOST_TURNS);
        var transcript = Transcript.of(snapshot, conversations.review(id), turns, store.feedback(id));
        context.contentType("application/json").result(Json.write(transcript));
    }

    private void forget(Context context) {
        var id = context.pathParam("id");
        if (!store.delete(id)) {
            throw new NoSuchElementException("There is no conversation " + id + ".");
        }
        context.status(204);
    }

    private void handOff(Context context) {
        var decision = conversations.review(context.pathParam("id"));
        var handoff = Handoff.of(decision);
        if (Optional.ofNullable(context.header("Accept")).orElse("").contains("text/markdown")) {
            var sheet = new HandoffSheet(decision.sentences()).write(handoff);
            context.contentType("text/markdown; charset=utf-8").result(masked(sheet));
        } else {
            context.contentType("application/json").result(masked(Json.write(handoff)));
        }
    }

    private String masked(String packet) {
        return privacy.leaving(Privacy.Place.HANDOFF, packet);
    }

    private void whatIf(Context context) {
        var answers = utterances.answers(Requests.body(context, Supposed.class).answers());
        if (answers.isEmpty()) {
            throw BadRequest.in("answers", "Say which answers to suppose.");
        }
        var draft = conversations.whatIf(context.pathParam("id"), answers);
        context.contentType("application/json").result(Json.write(draft));
    }

    private void feedback(Context context) {
        var given = Requests.body(context, Judgement.class);
        if (given.turn() == null) {
            throw BadRequest.in("turn", "Say which turn the feedback is about.");
        }
        var feedback = new Feedback(
                given.turn(),
                Optional.ofNullable(given.resolved()),
                Optional.ofNullable(given.helpful()),
                Optional.ofNullable(given.comment()).map(CleanText::of));
        store.feedback(context.pathParam("id"), feedback, clock.instant());
        context.status(204);
    }
}
