package tsunagu.app.injection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything we say ourselves, line by line. */
final class OurWords {

    static final String ALL = Stream.of("languages", "../kb/steps", "../kb/outputs", "../kb/caveats", "../kb/articles")
            .map(folder -> read(Path.of(folder)))
            .collect(Collectors.joining("\n"));

    private OurWords() {}

    private static String read(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(OurWords::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
