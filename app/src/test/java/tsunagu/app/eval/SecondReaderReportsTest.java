package tsunagu.app.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tsunagu.app.bench.Parts;
import tsunagu.app.conversation.Listener;
import tsunagu.app.conversation.Memory;
import tsunagu.app.conversation.SecondReader;
import tsunagu.app.conversation.Utterance;
import tsunagu.app.phrasing.PlainPhraser;
import tsunagu.app.reply.Reply;
import tsunagu.rules.Fact;
import tsunagu.rules.Source;

/** A second reader who makes things up harms nobody, and changes no plan. */
class SecondReaderReportsTest {

    private static final int MADE_UP = 8;
    private static final Path OTHERS = Path.of("../../shared/eval/reports.jsonl");

    static Stream<Path> reports() {
        return Stream.concat(OurReports.files().stream(), Stream.of(OTHERS).filter(Files::exists));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void doesNoHarm(Path file) {
        var misled = Evaluation.of(file, message -> reply(message, SecondReaderReportsTest::madeUp));
        assertEquals(List.of(), misled.harmed(), misled::misses);
        assertEquals(List.of(), misled.repaired(), misled::misses);
        for (var report : Reports.in(file)) {
            var plan = OurReports.reply(report.message()).plan();
            assertEquals(
                    plan,
                    reply(report.message(), SecondReaderReportsTest::madeUp).plan(),
                    report.message());
        }
    }

    private static Reply reply(String message, SecondReader reader) {
        var conversation = Parts.LOADED.conversation(new PlainPhraser(), reader);
        var utterance = new Utterance(Optional.of("x"), message, List.of(), Map.of(), Optional.empty(), "1");
        return conversation
                .reply("a-report-read-a-second-time", utterance, Memory.blank("ja"), Listener.patient())
                .reply();
    }

    /** Any facts and values of the vocabulary, quoting any of the person's words. */
    private static List<Fact> madeUp(int turn, Utterance utterance, String words) {
        var dice = new Random(words.hashCode());
        var names = new ArrayList<>(Parts.LOADED.vocabulary().facts());
        names.sort(null);
        var said = words.strip();
        return dice.ints(MADE_UP, 0, names.size())
                .mapToObj(names::get)
                .map(name -> new Fact(name, value(name, dice), new Source.Model(turn, said.substring(0, 1))))
                .toList();
    }

    private static String value(String name, Random dice) {
        var values = Parts.LOADED.vocabulary().values(name).orElseThrow();
        return values.get(dice.nextInt(values.size()));
    }
}
