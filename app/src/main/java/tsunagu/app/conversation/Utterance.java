package tsunagu.app.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person said in one turn, on whatever channel, with what they pasted and what they chose.
 *
 * @param conversation the conversation it goes on with; empty begins a new one
 * @param answers the chosen value for each fact that was asked
 * @param request the same request told twice is one turn
 */
public record Utterance(
        Optional<String> conversation,
        String message,
        List<Pasted> evidence,
        Map<String, String> answers,
        Optional<String> language,
        String request) {

    public Utterance {
        evidence = List.copyOf(evidence);
        answers = Map.copyOf(answers);
    }
}
