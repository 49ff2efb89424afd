package tsunagu.app.channel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tsunagu.app.conversation.Pasted;
import tsunagu.app.conversation.Utterance;
import tsunagu.rules.Vocabulary;

/** Checks what a client sent and makes it an utterance. */
final class Utterances {

    private static final int LONGEST_KEY = 255;
    private static final int MOST_EVIDENCE = 50;

    private final Vocabulary vocabulary;
    private final Set<String> languages;

    Utterances(Vocabulary vocabulary, Set<String> languages) {
        this.vocabulary = vocabulary;
        this.languages = languages;
    }

    Utterance of(ChatRequest request, String key) {
        var message = CleanText.of(Optional.ofNullable(request.message()).orElse(""));
        var evidence = pasted(request);
        var answers = answers(request.answers());
        if (message.isBlank() && evidence.isEmpty() && answers.isEmpty()) {
            throw BadRequest.in("message", "The message is empty. Send a message, evidence or answers.");
        }
        return new Utterance(
                Optional.ofNullable(request.conversation()), message, evidence, answers, language(request), key);
    }

    /** Answers to questions, and how steps turned out; none where nothing was sent. */
    Map<String, String> answers(Map<String, String> sent) {
        var answers = Optional.ofNullable(sent).orElse(Map.of());
        answers.forEach(this::requireAnswer);
        return answers;
    }

    static String key(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw BadRequest.in("Idempotency-Key", "An Idempotency-Key has 1 to " + LONGEST_KEY + " characters.");
        }
        return key;
    }

    private static List<Pasted> pasted(ChatRequest request) {
        var attached = Optional.ofNullable(request.evidence()).orElse(List.of());
        if (attached.size() > MOST_EVIDENCE) {
            throw BadRequest.in("evidence", "At most " + MOST_EVIDENCE + " pieces of evidence go into one message.");
        }
        return IntStream.range(0, attached.size())
                .mapToObj(place -> pasted(place, attached.get(place)))
                .toList();
    }

    private static Pasted pasted(int place, ChatRequest.Attached attached) {
        if (attached == null || attached.text() == null) {
            throw BadRequest.in("evidence[" + place + "].text", "Every piece of evidence needs its text.");
        }
        var name = Optional.ofNullable(attached.name()).filter(given -> !given.isBlank());
        return new Pasted(CleanText.of(name.orElse("pasted.txt")), CleanText.of(attached.text()));
    }

    private void requireAnswer(String fact, String value) {
        var field = "answers." + fact;
        var values = vocabulary
                .values(fact)
                .orElseThrow(() -> BadRequest.in(field, "There is no fact " + fact + " that can be answered."));
        if (value == null || vocabulary.normalise(fact, value).isEmpty()) {
            throw BadRequest.in(field, fact + " can be one of " + values + ", not " + value + ".");
        }
    }

    private Optional<String> language(ChatRequest request) {
        var language = Optional.ofNullable(request.language());
        if (language.isPresent() && !languages.contains(language.get())) {
            throw BadRequest.in(
                    "language", "The language can be one of " + languages + ", not " + language.get() + ".");
        }
        return language;
    }
}
