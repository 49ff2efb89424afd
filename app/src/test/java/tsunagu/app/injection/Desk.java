package tsunagu.app.injection;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import tsunagu.app.bench.Parts;
import tsunagu.app.conversation.Answer;
import tsunagu.app.conversation.Conversation;
import tsunagu.app.conversation.Listener;
import tsunagu.app.conversation.Memory;
import tsunagu.app.conversation.Pasted;
import tsunagu.app.conversation.Phraser;
import tsunagu.app.conversation.SecondReader;
import tsunagu.app.conversation.Utterance;
import tsunagu.app.guard.Guard;
import tsunagu.app.json.Json;
import tsunagu.app.llm.LanguageModel;
import tsunagu.app.phrasing.ModelPhraser;
import tsunagu.app.phrasing.PlainPhraser;
import tsunagu.app.reading.ModelReader;
import tsunagu.app.reading.Questionnaire;

/** Answers people with and without a model, everything else being the same. */
record Desk(Parts parts, LanguageModel model) {

    private static final Guard GUARD = Guard.load(Path.of("wording"));
    private static final Phraser PLAIN = new PlainPhraser();

    /** A request as it comes over the wire. */
    record Said(String message, List<Pasted> evidence) {

        Said(String message) {
            this(message, List.of());
        }
    }

    /** A turn, and what it would have said in our own words. */
    record Told(Conversation.Turn turn, String ours) {}

    Told alone(Said said, Memory before) {
        return told(said, before, SecondReader.NONE, PLAIN);
    }

    /** With a phraser that was never told anything else. */
    Told helped(Said said, Memory before) {
        var questionnaire =
                Questionnaire.of(parts.vocabulary(), parts.phrasebook().in("en"));
        var phraser = new ModelPhraser(model, GUARD, new SimpleMeterRegistry());
        return told(said, before, new ModelReader(model, questionnaire, true), phraser);
    }

    private Told told(Said said, Memory before, SecondReader reader, Phraser phraser) {
        var answers = new AtomicReference<Answer>();
        var conversation = parts.conversation(
                (answer, listener) -> {
                    answers.set(answer);
                    return phraser.phrase(answer, listener);
                },
                reader);
        var turn = conversation.reply("one", utterance(said), before, Listener.patient());
        return new Told(turn, PLAIN.phrase(answers.get(), Listener.patient()).text());
    }

    private Utterance utterance(Said said) {
        try {
            return parts.incoming().utterance(Json.MAPPER.writeValueAsBytes(said));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
