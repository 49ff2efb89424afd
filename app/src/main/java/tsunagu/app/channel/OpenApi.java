package tsunagu.app.channel;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Hands out the description of everything that can be asked of us over HTTP. */
final class OpenApi implements Channel {

    private static final String PATH = "/openapi.yaml";

    private final String description = read();

    @Override
    public void open(RoutesConfig routes) {
        routes.get(
                PATH,
                context ->
                        context.contentType("application/yaml; charset=utf-8").result(description));
    }

    private static String read() {
        try (var file = OpenApi.class.getResourceAsStream(PATH)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read app/src/main/resources" + PATH, e);
        }
    }
}
