package tsunagu.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What people who listen to a page get to hear, compared to the letter with {@code src/test/aria}.
 *
 * <p>{@code ./tsunagu test --record} writes it anew; read the diff.
 */
final class Aria {

    private static final Path FOLDER = Path.of("src", "test", "aria");
    private static final boolean RECORD = Boolean.getBoolean("tsunagu.record");

    private Aria() {}

    /** @param part of the page, or its body for the whole */
    static void assertAsWritten(String name, String language, Locator part) throws IOException {
        var file = FOLDER.resolve(name + "." + language + ".txt");
        var heard = part.ariaSnapshot().replaceAll("http://127\\.0\\.0\\.1:\\d+", "") + "\n";
        if (RECORD) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, heard);
        }
        assertTrue(Files.exists(file), () -> "Cannot compare without " + file + "; write it: ./tsunagu test --record");
        assertEquals(Files.readString(file), heard, file.toString());
    }
}
