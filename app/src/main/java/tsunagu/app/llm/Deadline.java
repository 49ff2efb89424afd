package tsunagu.app.llm;

import java.time.Duration;

/** Until when the next piece has to come; put off with every piece, but never past the end of the whole call. */
final class Deadline {

    private final Limits limits;
    private final long began = System.nanoTime();
    private Duration next;

    Deadline(Limits limits) {
        this.limits = limits;
        this.next = limits.first();
    }

    Duration passed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** The time that is left, none when it is over. */
    Duration left() {
        var left = next.minus(passed());
        return left.isNegative() ? Duration.ZERO : left;
    }

    void putOff() {
        var later = passed().plus(limits.idle());
        next = later.compareTo(limits.whole()) < 0 ? later : limits.whole();
    }
}
