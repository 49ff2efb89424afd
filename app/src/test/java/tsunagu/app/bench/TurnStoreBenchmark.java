package tsunagu.app.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;
import tsunagu.app.conversation.Claim;
import tsunagu.app.conversation.Commit;
import tsunagu.app.conversation.ConversationIds;
import tsunagu.app.conversation.ConversationStore;
import tsunagu.app.conversation.Conversations;
import tsunagu.app.conversation.Listener;
import tsunagu.app.conversation.StoredTurn;
import tsunagu.app.json.Json;
import tsunagu.app.store.SqlConversationStore;

/** Times what makes a turn durable, and the durable turn as a whole. */
@State(Scope.Benchmark)
@OperationsPerInvocation(Sample.COUNT)
public class TurnStoreBenchmark {

    private static final int PAGE = 4096;

    private Path folder;
    private ConversationStore store;
    private Conversations conversations;
    private FileChannel file;
    private List<Sample> samples;

    @Setup
    public void open() throws IOException {
        samples = Sample.all();
        folder = Files.createTempDirectory("tsunagu-bench");
        store = SqlConversationStore.sqlite(folder.resolve("data"));
        conversations = new Conversations(store, Parts.LOADED::conversation, "ja", InstantSource.system());
        file = FileChannel.open(folder.resolve("page"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    @TearDown
    public void close() throws IOException {
        file.close();
        store.close();
        Folders.delete(folder);
    }

    /** For comparison: what the disk takes to keep anything at all. */
    @Benchmark
    public void bareSync() throws IOException {
        for (var sample : samples) {
            file.write(ByteBuffer.allocate(PAGE));
            file.force(false);
        }
    }

    @Benchmark
    public void claimAndCommit() {
        for (var sample : samples) {
            var request = ConversationIds.fresh();
            var claim = (Claim.Mine) store.claim(ConversationStore.OPENING, request, Instant.now());
            if (commit(claim, sample) != Commit.COMMITTED) {
                throw new IllegalStateException("Cannot time a commit: another came first.");
            }
        }
    }

    @Benchmark
    public void whole(Blackhole sink) throws IOException {
        for (var sample : samples) {
            var utterance = Parts.LOADED.incoming().utterance(sample.body());
            sink.consume(conversations.reply(utterance, Listener.patient()));
        }
    }

    private Commit commit(Claim.Mine claim, Sample sample) {
        var now = Instant.now();
        var said = Json.write(sample.utterance());
        var turn = new StoredTurn(1, claim.request(), said, Json.write(sample.reply()), now);
        return store.commit(claim, ConversationIds.fresh(), 0, sample.state(), turn, now);
    }
}
