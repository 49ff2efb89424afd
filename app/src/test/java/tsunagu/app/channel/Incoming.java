package tsunagu.app.channel;

import java.io.IOException;
import java.util.Set;
import tsunagu.app.conversation.ConversationIds;
import tsunagu.app.conversation.Utterance;
import tsunagu.app.json.Json;
import tsunagu.rules.Vocabulary;

/** Opens the stop at which a request becomes an utterance, for those who time it. */
public record Incoming(Vocabulary vocabulary, Set<String> languages) {

    public Utterance utterance(byte[] body) throws IOException {
        var request = Json.MAPPER.readValue(body, ChatRequest.class);
        return new Utterances(vocabulary, languages).of(request, ConversationIds.fresh());
    }
}
