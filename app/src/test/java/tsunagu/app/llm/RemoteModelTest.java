package tsunagu.app.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.langchain4j.model.chat.StreamingChatModel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tsunagu.app.llm.Piece.Kind;

class RemoteModelTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    @Test
    void returnsAtOnceWhileTheModelIsStillBeingMade() {
        var never = new CountDownLatch(1);
        var model = new RemoteModel("openai/slow", Later.of(() -> waitFor(never)), Optional.empty());
        try (var writing = model.ask(Calls.prompt())) {
            assertEquals(new Piece.Silence(), writing.next(SHORT));
        }
        never.countDown();
    }

    @Test
    void failsWithAFaultWhenItCannotBeMade() {
        var model = new RemoteModel("openai/broken", Later.of(RemoteModelTest::broken), Optional.empty());
        assertEquals(List.of(new Piece.Fault(Kind.BROKEN, "cannot be made")), Calls.all(model));
        assertEquals(List.of(new Piece.Fault(Kind.BROKEN, "cannot be made")), Calls.all(model));
    }

    @Test
    void failsWithAFaultWhenTheProviderNeverEnds() {
        var model = new RemoteModel("openai/mute", () -> new StreamingChatModel() {}, Optional.empty());
        assertInstanceOf(Piece.Fault.class, Calls.last(model));
    }

    @Test
    void keepsItsConnectionForTheNextCall() {
        try (var server = StubModelServer.start(Answer.says("{}"))) {
            for (var provider : List.of(Provider.OPENAI, Provider.ANTHROPIC)) {
                var model = Calls.model(provider, server.url());
                var pieces = Stream.generate(() -> Calls.last(model)).limit(20).toList();
                assertTrue(pieces.stream().allMatch(Piece.End.class::isInstance), pieces.toString());
            }
            assertTrue(server.connections() < 20, server.connections() + " connections for 40 calls");
        }
    }

    private static StreamingChatModel waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new StreamingChatModel() {};
    }

    private static StreamingChatModel broken() {
        throw new IllegalStateException("cannot be made");
    }
}
