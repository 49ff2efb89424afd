package tsunagu.app.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tsunagu.app.conversation.Pasted;
import tsunagu.app.conversation.SecondReader;
import tsunagu.app.conversation.Utterance;
import tsunagu.app.json.Json;
import tsunagu.app.llm.LanguageModel;
import tsunagu.app.llm.Piece;
import tsunagu.app.llm.Writing;
import tsunagu.app.privacy.Mask;
import tsunagu.rules.Fact;
import tsunagu.rules.Source;

/** Lets a language model propose facts; what identifies people and their systems is masked before it sees a word. */
public final class ModelReader implements SecondReader {

    private static final Logger LOG = LoggerFactory.getLogger(ModelReader.class);

    /** Longer than a model may take to begin, so that one that never does counts as slow. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final int LONGEST = 6000;
    private static final int MOST_FACTS = 12;

    private final LanguageModel model;
    private final Questionnaire questionnaire;
    private final boolean seesEvidence;

    /** @param seesEvidence whether attachments are shown to the model as well */
    public ModelReader(LanguageModel model, Questionnaire questionnaire, boolean seesEvidence) {
        this.model = model;
        this.questionnaire = questionnaire;
        this.seesEvidence = seesEvidence;
    }

    @Override
    public List<Fact> propose(int turn, Utterance utterance, String words) {
        var mask = Mask.strict();
        try (var writing = model.ask(questionnaire.on(mask.hide(shown(utterance, words))))) {
            var json = whole(writing);
            return json.isPresent() ? facts(json.get(), turn, mask) : List.of();
        } catch (JsonProcessingException e) {
            LOG.warn(
                    "A language model's answer is not of the form asked for; nothing is read from it: {}",
                    e.getOriginalMessage());
            return List.of();
        }
    }

    private String shown(Utterance utterance, String words) {
        var evidence = seesEvidence
                ? utterance.evidence().stream().map(Pasted::text).collect(Collectors.joining("\n", "\n", ""))
                : "";
        var all = words.strip() + evidence;
        return all.substring(0, Math.min(LONGEST, all.length()));
    }

    /** All that is written, if it comes in time. */
    private static Optional<String> whole(Writing writing) {
        var text = new StringBuilder();
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (var left = PATIENCE.toNanos(); left > 0; left = end - System.nanoTime()) {
            switch (writing.next(Duration.ofNanos(left))) {
                case Piece.Words words -> text.append(words.text());
                case Piece.Silence silence -> {}
                case Piece.End done -> {
                    return Optional.of(text.toString());
                }
                case Piece.Fault fault -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static List<Fact> facts(String json, int turn, Mask mask) throws JsonProcessingException {
        var proposed = Json.MAPPER
                .readTree(json.substring(Math.max(0, json.indexOf('{'))))
                .path("facts");
        return StreamSupport.stream(proposed.spliterator(), false)
                .limit(MOST_FACTS)
                .map(fact -> fact(fact, turn, mask))
                .toList();
    }

    private static Fact fact(JsonNode fact, int turn, Mask mask) {
        return new Fact(
                fact.path("fact").asText(),
                fact.path("value").asText(),
                new Source.Model(turn, mask.reveal(fact.path("quote").asText())));
    }
}
