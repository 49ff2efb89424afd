package tsunagu.app.channel;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** How much each may do at once, and again within each minute after that; 0 is as much as they like. */
final class Rate {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long NANOS = Duration.ofSeconds(1).toNanos();
    private static final int MOST = 100_000;

    private final int perMinute;

    /** Who did nothing for a minute may do everything again, and is forgotten. */
    private final LoadingCache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(MINUTE).build(who -> bucket());

    Rate(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Does it once, or says how many seconds to wait for that. */
    long secondsToWait(String who) {
        if (perMinute == 0) {
            return 0;
        }
        var taken = buckets.get(who).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? 0 : Math.ceilDiv(taken.getNanosToWaitForRefill(), NANOS);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }
}
