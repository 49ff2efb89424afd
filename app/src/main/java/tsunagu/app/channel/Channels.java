package tsunagu.app.channel;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import tsunagu.app.conversation.ConversationStore;
import tsunagu.app.conversation.Conversations;
import tsunagu.app.page.Expertise;
import tsunagu.app.page.Pages;
import tsunagu.app.privacy.Privacy;
import tsunagu.kb.Knowledge;
import tsunagu.kb.Shelf;
import tsunagu.rules.Vocabulary;

/** Every place where people and programs reach us. A new channel is one line here. */
public final class Channels {

    private Channels() {}

    /** What channels answer with. */
    public record Desk(
            Conversations conversations,
            ConversationStore store,
            Shelf shelf,
            Vocabulary vocabulary,
            Set<String> languages,
            String language,
            Privacy privacy,
            Expertise expertise,
            Admission admission,
            InstantSource clock,
            PrometheusMeterRegistry figures) {

        Supplier<Knowledge> knowledge() {
            return shelf::now;
        }
    }

    public static List<Channel> of(Desk desk) {
        var refusals = new Refusals(desk.figures());
        var limits = new Limits(desk.admission(), refusals);
        var utterances = new Utterances(desk.vocabulary(), desk.languages());
        return List.of(
                new Metrics(desk.figures()),
                new Safeguards(),
                new Problems(),
                new Origins(desk.admission().origins(), refusals),
                limits,
                new ChatChannel(desk.conversations(), utterances, limits),
                new ConversationsApi(desk.conversations(), utterances, desk.store(), desk.privacy(), desk.clock()),
                new SearchApi(desk.knowledge(), desk.languages(), desk.language()),
                new Pages(desk.knowledge(), desk.expertise(), desk.languages(), desk.language(), desk.figures()),
                new Health(desk.store(), desk.shelf()::refused),
                new OpenApi());
    }
}
