package tsunagu.app.channel;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import tsunagu.app.conversation.ConversationStore;
import tsunagu.app.conversation.Conversations;
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
            InstantSource clock,
            PrometheusMeterRegistry figures) {

        Supplier<Knowledge> knowledge() {
            return shelf::now;
        }
    }

    public static List<Channel> of(Desk desk) {
        return List.of(
                new Metrics(desk.figures()),
                new Problems(),
                new ChatChannel(desk.conversations(), new Utterances(desk.vocabulary(), desk.languages())),
                new ConversationsApi(desk.conversations(), desk.store(), desk.privacy(), desk.clock()),
                new SearchApi(desk.knowledge(), desk.languages(), desk.language()),
                new Pages(desk.knowledge(), desk.languages(), desk.language()),
                new Health(desk.store(), desk.shelf()::refused),
                new OpenApi());
    }
}
