package tsunagu.app.eval;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tsunagu.app.reply.HeldDiagnosis;
import tsunagu.app.reply.Reply;
import tsunagu.app.reply.ShownPlan;

/** However it is spelled, ended, greeted and surrounded, the same report leads to the same causes and the same plan. */
class MetamorphicTest {

    private static final long SEED = 20;
    private static final double LEAST = 0.99;

    private int asked;
    private final List<String> differing = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> keepCausesAndPlan() {
        var messages = OurReports.messages();
        var each = Stream.of(Rewording.values())
                .map(rewording -> dynamicTest(rewording.name(), () -> compare(rewording, messages)));
        return Stream.concat(each, Stream.of(dynamicTest("all together", this::judge)));
    }

    private void compare(Rewording rewording, List<String> messages) {
        var random = new Random(SEED);
        for (var message : messages) {
            var other = rewording.of(message, random);
            if (!other.equals(message)) {
                asked++;
                var before = outcome(OurReports.reply(message));
                var after = outcome(OurReports.reply(other));
                if (!before.equals(after)) {
                    differing.add(rewording + ": " + other + "\n    " + before + "\n    " + after);
                }
            }
        }
    }

    private void judge() {
        var same = 1 - (double) differing.size() / asked;
        assertTrue(
                same >= LEAST,
                () -> "only %.2f %% of %d rewordings lead to the same:%n%s"
                        .formatted(100 * same, asked, String.join("\n", differing)));
    }

    private static String outcome(Reply reply) {
        return reply.kind() + " "
                + reply.diagnoses().stream().map(HeldDiagnosis::id).toList() + " "
                + reply.plan().map(ShownPlan::hash).orElse("no plan");
    }
}
