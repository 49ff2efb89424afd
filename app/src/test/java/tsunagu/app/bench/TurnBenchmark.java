package tsunagu.app.bench;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tsunagu.app.channel.Incoming;
import tsunagu.app.conversation.Answer;
import tsunagu.app.conversation.Conversation;
import tsunagu.app.conversation.Listener;
import tsunagu.app.conversation.LookingUp;
import tsunagu.app.conversation.Memory;
import tsunagu.app.json.Json;
import tsunagu.app.phrasing.Licences;
import tsunagu.app.reply.Reply;
import tsunagu.kb.lexicon.Languages;

/** Times every stop of a turn by itself, and the turn as a whole; each time for all the samples. */
@State(Scope.Benchmark)
@OperationsPerInvocation(Sample.COUNT)
public class TurnBenchmark {

    private Parts parts;
    private Incoming incoming;
    private Conversation conversation;
    private List<Sample> samples;

    @Setup
    public void load() {
        parts = Parts.LOADED;
        incoming = parts.incoming();
        conversation = parts.conversation();
        samples = Sample.all();
    }

    @Benchmark
    public void jsonIn(Blackhole sink) throws IOException {
        for (var sample : samples) {
            sink.consume(incoming.utterance(sample.body()));
        }
    }

    @Benchmark
    public void lexicon(Blackhole sink) {
        for (var sample : samples) {
            var message = sample.utterance().message();
            sink.consume(parts.lexicon().read(message));
            sink.consume(Languages.of(message));
        }
    }

    @Benchmark
    public void rules(Blackhole sink) {
        for (var sample : samples) {
            sink.consume(parts.diagnostician().diagnose(sample.decision().facts()));
        }
    }

    @Benchmark
    public void lookUp(Blackhole sink) {
        for (var sample : samples) {
            var decision = sample.decision();
            var message = sample.utterance().message();
            sink.consume(LookingUp.of(decision.findings(), message, decision.language(), parts.knowledge()));
        }
    }

    @Benchmark
    public void replyAndHash(Blackhole sink) {
        for (var sample : samples) {
            sink.consume(Reply.of(Answer.to(sample.decision()), sample.reply().versions()));
        }
    }

    @Benchmark
    public void phrasing(Blackhole sink) {
        for (var sample : samples) {
            sink.consume(parts.phraser().phrase(sample.answer(), Listener.patient()));
        }
    }

    /** Every sentence of a reply, said in its own words. */
    @Benchmark
    public void guard(Blackhole sink) {
        for (var sample : samples) {
            for (var licence : Licences.of(sample.answer())) {
                sink.consume(licence.judge(licence.sentence()));
            }
        }
    }

    @Benchmark
    public void jsonOut(Blackhole sink) {
        for (var sample : samples) {
            sink.consume(Json.write(sample.reply()));
        }
    }

    @Benchmark
    public void memoryJson(Blackhole sink) {
        for (var sample : samples) {
            sink.consume(Json.write(Json.read(sample.state(), Memory.class)));
            sink.consume(Json.write(sample.utterance()));
        }
    }

    @Benchmark
    public void withoutStore(Blackhole sink) throws IOException {
        for (var sample : samples) {
            var utterance = incoming.utterance(sample.body());
            var turn = conversation.reply("sample", utterance, Memory.blank("ja"), Listener.patient());
            sink.consume(Json.write(turn.reply()));
        }
    }
}
