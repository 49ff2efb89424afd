package tsunagu.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where Chromium is looked for. */
final class ChromiumTest {

    @TempDir
    Path folder;

    @Test
    void isFoundOnThePathUnderAnyOfItsNames() throws IOException {
        var program = Files.createFile(folder.resolve("google-chrome"));
        var path = Map.of("PATH", folder.resolve("nowhere") + File.pathSeparator + folder);

        assertEquals(Optional.empty(), Chromium.installed(path));
        assertTrue(program.toFile().setExecutable(true));
        assertEquals(Optional.of(program), Chromium.installed(path));
    }

    @Test
    void hasToBeWhereItIsSaidToBe() {
        var named = Map.of("TSUNAGU_CHROMIUM", folder.resolve("chromium").toString());

        var failed = assertThrows(IllegalStateException.class, () -> Chromium.installed(named));
        assertTrue(failed.getMessage().contains(folder.resolve("chromium").toString()), failed.getMessage());
    }
}
