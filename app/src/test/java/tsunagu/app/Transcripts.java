package tsunagu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** A folder of written conversations, compared to the letter or, with {@code --record}, written anew. */
record Transcripts(Path folder) {

    private static final boolean RECORD = Boolean.getBoolean("tsunagu.record");

    List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** Holds the conversation again and compares; gives what came of it. */
    static String replay(Path file, UnaryOperator<String> conversation) throws IOException {
        var written = Files.readString(file);
        var replayed = conversation.apply(written);
        if (RECORD) {
            Files.writeString(file, replayed);
        }
        assertEquals(RECORD ? replayed : written, replayed);
        return replayed;
    }
}
