package tsunagu.kb;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What fails several times in a row is left alone for a while. */
class RespiteTest {

    @Test
    void itTakesSeveralFailuresInARow() {
        var respite = new Respite(2, Duration.ofHours(1));

        assertFalse(respite.afterFailure());
        respite.end();
        assertFalse(respite.afterFailure());
        assertTrue(respite.isOver());
        assertTrue(respite.afterFailure());
        assertFalse(respite.isOver());
    }

    @Test
    void aSingleAttemptShowsHowItDoes() throws InterruptedException {
        var respite = new Respite(1, Duration.ofMillis(200));
        respite.afterFailure();
        Thread.sleep(250);

        assertTrue(respite.isOver());
        assertFalse(respite.isOver());
        respite.end();
        assertTrue(respite.isOver() && respite.isOver());
    }
}
