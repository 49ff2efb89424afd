package tsunagu.app.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file of {@code web}, as it was packed. */
final class Resource {

    private Resource() {}

    static byte[] bytes(String name) {
        try (var stream = Resource.class.getResourceAsStream("/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("Cannot find web/" + name + "; is it written and packed?");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read web/" + name, e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), UTF_8);
    }
}
