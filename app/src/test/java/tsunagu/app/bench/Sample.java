package tsunagu.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tsunagu.app.conversation.Answer;
import tsunagu.app.conversation.Decision;
import tsunagu.app.conversation.Listener;
import tsunagu.app.conversation.Memory;
import tsunagu.app.conversation.Utterance;
import tsunagu.app.json.Json;
import tsunagu.app.reply.Reply;
import tsunagu.kb.lexicon.Languages;

/** One message with what each stop of its turn receives. */
record Sample(byte[] body, Utterance utterance, Answer answer, Reply reply, String state) {

    /** As many as there are scripts. */
    static final int COUNT = 6;

    static List<Sample> all() {
        var samples = Script.ALL.stream().map(Sample::of).toList();
        if (samples.size() != COUNT) {
            throw new IllegalStateException("Cannot share the time out: write " + samples.size() + " in Sample.COUNT.");
        }
        return samples;
    }

    Decision decision() {
        return answer.decision();
    }

    private static Sample of(Script script) {
        try {
            var body = script.begin();
            return of(body, Parts.LOADED.incoming().utterance(body));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read our own message", e);
        }
    }

    private static Sample of(byte[] body, Utterance utterance) {
        var answers = new ArrayList<Answer>();
        var conversation = Parts.LOADED.conversation((answer, listener) -> {
            answers.add(answer);
            return Parts.LOADED.phraser().phrase(answer, listener);
        });
        var language = Languages.of(utterance.message()).orElse("ja");
        var turn = conversation.reply("sample", utterance, Memory.blank(language), Listener.patient());
        return new Sample(body, utterance, answers.getFirst(), turn.reply(), Json.write(turn.memory()));
    }
}
