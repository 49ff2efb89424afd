package tsunagu.kb.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything wrong with the files of the lexicon, told to their author at once. */
final class Faults {

    private final List<String> found = new ArrayList<>();

    void add(Path file, int line, String what) {
        found.add(file + ":" + line + ": " + what);
    }

    void orThrow() {
        if (!found.isEmpty()) {
            throw new IllegalStateException("Cannot load the lexicon:\n" + String.join("\n", found));
        }
    }
}
