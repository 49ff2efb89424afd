package tsunagu.app.llm;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import tsunagu.app.llm.Piece.Kind;

/** One call within limits: what comes too late does not count any more. */
final class LimitedWriting implements Writing {

    private final Writing writing;
    private final Deadline deadline;
    private final LimitedModel.Call call;
    private final AtomicBoolean over = new AtomicBoolean();
    private boolean begun;
    private Optional<Piece> last = Optional.empty();

    LimitedWriting(Writing writing, Deadline deadline, LimitedModel.Call call) {
        this.writing = writing;
        this.deadline = deadline;
        this.call = call;
    }

    @Override
    public Piece next(Duration patience) {
        return last.orElseGet(() -> seen(awaited(patience)));
    }

    private Piece awaited(Duration patience) {
        var left = deadline.left();
        var piece = writing.next(left.compareTo(patience) < 0 ? left : patience);
        return piece instanceof Piece.Silence && deadline.left().isZero() ? slow() : piece;
    }

    private Piece slow() {
        writing.close();
        var passed = deadline.passed().toMillis() + " ms";
        return new Piece.Fault(Kind.SLOW, begun ? "no more after " + passed : "nothing within " + passed);
    }

    private Piece seen(Piece piece) {
        switch (piece) {
            case Piece.Words words -> begin();
            case Piece.Silence silence -> {}
            case Piece.End end -> end(piece, () -> call.ended(end, deadline.passed()));
            case Piece.Fault fault -> end(piece, () -> call.failed(fault, deadline.passed()));
        }
        return piece;
    }

    private void begin() {
        if (!begun) {
            begun = true;
            call.began(deadline.passed());
        }
        deadline.putOff();
    }

    private void end(Piece piece, Runnable noting) {
        last = Optional.of(piece);
        if (over.compareAndSet(false, true)) {
            noting.run();
        }
    }

    @Override
    public void close() {
        if (over.compareAndSet(false, true)) {
            call.left(deadline.passed());
        }
        writing.close();
    }
}
