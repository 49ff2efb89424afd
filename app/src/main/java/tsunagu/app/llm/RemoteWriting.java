package tsunagu.app.llm;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tsunagu.app.llm.Piece.Kind;

/** One call under way: a thread of its own takes what the provider sends, and a reader takes it from there. */
final class RemoteWriting implements Writing {

    /** Nobody asks for as much as this. */
    private static final int LONGEST_TEXT = 64_000;

    private static final Piece.Fault LEFT = new Piece.Fault(Kind.CUT, "nobody waits for it any more");

    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private final Optional<Secret> key;
    private final Thread call;
    private volatile Optional<Piece> last = Optional.empty();

    private RemoteWriting(Consumer<StreamingChatResponseHandler> asking, Optional<Secret> key) {
        this.key = key;
        this.call = Thread.ofVirtual().name("language-model").unstarted(() -> call(asking));
    }

    /** @param asking returns when there is nothing more to come */
    static RemoteWriting begin(Consumer<StreamingChatResponseHandler> asking, Optional<Secret> key) {
        var writing = new RemoteWriting(asking, key);
        writing.call.start();
        return writing;
    }

    @Override
    public Piece next(Duration patience) {
        return last.orElseGet(() -> taken(patience));
    }

    private Piece taken(Duration patience) {
        try {
            var piece = Optional.ofNullable(pieces.poll(patience.toNanos(), TimeUnit.NANOSECONDS));
            last = piece.filter(it -> it instanceof Piece.End || it instanceof Piece.Fault);
            return piece.orElseGet(Piece.Silence::new);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            return LEFT;
        }
    }

    /** After a good end there is only the end of the response to come, which keeps the connection good for more. */
    @Override
    public void close() {
        pieces.add(LEFT);
        if (last.filter(Piece.End.class::isInstance).isEmpty()) {
            call.interrupt();
        } else if (call.isAlive()) {
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, Runnable::run)
                    .execute(call::interrupt);
        }
    }

    private void call(Consumer<StreamingChatResponseHandler> asking) {
        var received = new Received();
        try {
            asking.accept(received);
            received.fail(Kind.CUT, "the provider ended without an end");
        } catch (RuntimeException e) {
            received.onError(e);
        }
    }

    /** What the provider sends, as pieces; the first end or fault is the last piece. */
    private final class Received implements StreamingChatResponseHandler {

        private int length;
        private boolean over;

        @Override
        public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
            length += partial.text().length();
            if (length > LONGEST_TEXT) {
                fail(Kind.HUGE, "more than " + LONGEST_TEXT + " characters");
                context.streamingHandle().cancel();
            }
            add(new Piece.Words(partial.text()), over);
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            var reason = Optional.ofNullable(response.finishReason());
            if (reason.equals(Optional.of(FinishReason.STOP))) {
                add(new Piece.End(usage(response)), true);
            } else {
                fail(Kind.CUT, "finish reason: " + reason.map(Objects::toString).orElse("none"));
            }
        }

        @Override
        public void onError(Throwable thrown) {
            add(Faults.of(thrown, key), true);
        }

        void fail(Kind kind, String detail) {
            add(new Piece.Fault(kind, detail), true);
        }

        private void add(Piece piece, boolean ends) {
            if (!over) {
                pieces.add(piece);
            }
            over |= ends;
        }

        private static Piece.Usage usage(ChatResponse response) {
            var usage = Optional.ofNullable(response.tokenUsage());
            return new Piece.Usage(
                    usage.map(TokenUsage::inputTokenCount).orElse(0),
                    usage.map(TokenUsage::outputTokenCount).orElse(0));
        }
    }
}
