package tsunagu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What README shows of a conversation is what such a conversation really says. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");
    private static final Path TRANSCRIPT = Path.of("src/test/conversations/static-ip-in-the-guest.en.txt");
    private static final String LEFT_OUT = "…";

    @Test
    void showsARealConversation() throws IOException {
        var spoken = Files.readAllLines(TRANSCRIPT);
        var shown = conversation();
        assertTrue(shown.size() > 10);
        assertEquals(
                shown, shown.stream().filter(line -> isSpoken(line, spoken)).toList(), "mend README.md");
    }

    private static boolean isSpoken(String line, List<String> spoken) {
        return line.isBlank()
                || line.strip().equals(LEFT_OUT)
                || spoken.contains(line)
                || spoken.stream().anyMatch(whole -> line.endsWith(LEFT_OUT) && whole.startsWith(beginning(line)));
    }

    private static String beginning(String line) {
        return line.substring(0, line.length() - LEFT_OUT.length());
    }

    private static List<String> conversation() throws IOException {
        var lines = Files.readAllLines(README);
        return lines.subList(lines.indexOf("````text") + 1, lines.indexOf("````"));
    }
}
