package tsunagu.app.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tsunagu.app.Tsunagu;
import tsunagu.app.conversation.ConversationIds;
import tsunagu.app.conversation.Listener;
import tsunagu.app.conversation.Memory;
import tsunagu.app.conversation.Pasted;
import tsunagu.app.conversation.Utterance;
import tsunagu.app.reply.Reply;

/** One person's conversation in the terminal; it is remembered as long as the program runs. */
final class Talk {

    private final Tsunagu tsunagu;
    private final String id = ConversationIds.fresh();
    private Memory memory;

    Talk(Tsunagu tsunagu, String language) {
        this.tsunagu = tsunagu;
        this.memory = Memory.blank(language);
    }

    Reply say(String message, List<Pasted> evidence) {
        var utterance =
                new Utterance(Optional.of(id), message, evidence, Map.of(), Optional.empty(), ConversationIds.fresh());
        var turn = tsunagu.conversation().reply(id, utterance, memory, Listener.patient());
        memory = turn.memory();
        return turn.reply();
    }
}
