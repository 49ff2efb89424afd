package tsunagu.kb.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static tsunagu.kb.lexicon.Delivered.LEXICON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole messages and what they say: phrases.tsv has one a line, then the facts it must give, an
 * exclamation mark before those it must not.
 */
class ReadingTest {

    private static final Path PHRASES = Path.of("src/test/java/tsunagu/kb/lexicon/phrases.tsv");

    @TestFactory
    Stream<DynamicTest> readsWhatIsMeant() throws IOException {
        return Files.readAllLines(PHRASES).stream()
                .map(line -> line.split("\t"))
                .map(row -> dynamicTest(row[0], () -> reads(row[0], List.of(row[1].split(" ")))));
    }

    private static void reads(String message, List<String> wanted) {
        var facts = Delivered.facts(message);
        wanted.forEach(want -> {
            if (want.startsWith("!")) {
                assertFalse(says(facts, want.substring(1)), () -> message + " must not say " + want + ": " + facts);
            } else {
                assertEquals(want, want.split("=")[0] + "=" + facts.get(want.split("=")[0]), message);
            }
        });
    }

    private static boolean says(Map<String, String> facts, String want) {
        var pair = want.split("=");
        return facts.containsKey(pair[0])
                && (pair.length == 1 || facts.get(pair[0]).equals(pair[1]));
    }

    @Test
    void pointsAtTheWordsOfTheOriginal() {
        var message = "昨日　Ｄ Ｎ Ｓ サーバーを書き換えました";

        var reading = LEXICON.read(message).getFirst();

        assertEquals("Ｄ Ｎ Ｓ サーバーを書き換えました", message.substring(reading.start(), reading.end()));
    }

    @Test
    void keepsBothStatementsInTheirOrder() {
        var values = LEXICON.read("RDP できませんでした。再起動したら直りました。").stream()
                .filter(reading -> reading.fact().equals("vm.reachable"))
                .map(Reading::value)
                .distinct()
                .toList();

        assertEquals(List.of("false", "true"), values);
    }

    @Test
    void readsNoDeedsInPastedOutput() {
        var message = """
                RDP できません。
                C:\\Users\\me> netsh interface ip set dns name="Ethernet" static 8.8.8.8
                   DHCP Enabled. . . . . . . . . . . : No
                2024-10-11 07:57:37 INFO changed the DNS server
                """;

        assertEquals(Map.of("vm.reachable", "false"), Delivered.facts(message));
    }

    @Test
    void readsErrorsInPastedOutput() {
        assertEquals(
                "false",
                Delivered.facts("$ ssh me@10.0.0.4\n> ssh: connect to host 10.0.0.4 port 22: Connection timed out")
                        .get("vm.reachable"));
    }

    @Test
    void takesAWindowsQuestionForNobodysWish() {
        assertEquals(null, Delivered.facts("「IP を変更しますか？」と出ました").get("wants.address-change"));
    }
}
