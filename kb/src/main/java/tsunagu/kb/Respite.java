package tsunagu.kb;

import java.time.Duration;

/** Leaves alone for a while what has failed several times in a row; then a single attempt shows how it does. */
final class Respite {

    private final int failures;
    private final long pause;
    private int failed;
    private long until;

    Respite(int failures, Duration pause) {
        this.failures = failures;
        this.pause = pause.toNanos();
    }

    /** Whether it may be tried now. */
    synchronized boolean isOver() {
        if (failed < failures) {
            return true;
        }
        if (System.nanoTime() - until < 0) {
            return false;
        }
        begin();
        return true;
    }

    /** Tells whether it is left alone from now on. */
    synchronized boolean afterFailure() {
        failed++;
        begin();
        return failed >= failures;
    }

    synchronized void end() {
        failed = 0;
    }

    private void begin() {
        until = System.nanoTime() + pause;
    }
}
