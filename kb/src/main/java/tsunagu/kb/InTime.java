package tsunagu.kb;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for an answer from elsewhere, and no longer than agreed. */
final class InTime {

    /** A late answer may still be kept for the next who asks, but nothing is left to hang for good. */
    private static final long SECONDS_TO_FINISH = 30;

    private InTime() {}

    /** Throws IllegalStateException with the reason in one line when there is no answer within this time. */
    static <T> T get(Callable<T> asking, Duration most) {
        var answer = new FutureTask<>(asking);
        Thread.ofVirtual().name("embedding").start(answer);
        try {
            return answer.get(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            CompletableFuture.delayedExecutor(SECONDS_TO_FINISH, TimeUnit.SECONDS)
                    .execute(() -> answer.cancel(true));
            throw new IllegalStateException("there was no answer within " + most.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(reason(e.getCause()), e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the wait for an answer was interrupted", e);
        }
    }

    private static String reason(Throwable fault) {
        var said = fault instanceof IllegalStateException ? String.valueOf(fault.getMessage()) : fault.toString();
        return said.lines().findFirst().orElse("no reason was given");
    }
}
