package tsunagu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The ids of all diagnoses: each is a file of rules. */
final class Diagnoses {

    private static final Path RULES = Path.of("../rules/diagnoses");

    private Diagnoses() {}

    static Set<String> all() throws IOException {
        try (var files = Files.walk(RULES)) {
            var ids = new TreeSet<String>();
            files.filter(file -> !file.getParent().endsWith("answers"))
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".drl"))
                    .forEach(file -> ids.add(file.replace(".drl", "")));
            return ids;
        }
    }
}
