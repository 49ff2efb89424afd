package tsunagu.app.inquiry;

import java.util.Map;

/**
 * What people told us about the outcome.
 *
 * @param solved how often each diagnosis stood first when somebody said that the trouble was over
 */
public record Experience(Map<String, Long> solved) {

    public static final Experience NONE = new Experience(Map.of());

    long solved(String diagnosis) {
        return solved.getOrDefault(diagnosis, 0L);
    }
}
