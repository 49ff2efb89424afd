package tsunagu.app.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import tsunagu.app.json.Json;

/** What the chat says of its own accord in one language: {@code web/widget/words.<language>.properties}. */
record WidgetWords(Map<String, String> words) {

    static String file(String language) {
        return "words." + language + ".json";
    }

    static WidgetWords read(String language) {
        var name = "widget/words." + language + ".properties";
        var properties = new Properties();
        try {
            properties.load(new StringReader(Resource.text(name)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read web/" + name, e);
        }
        return new WidgetWords(properties.stringPropertyNames().stream()
                .collect(toMap(key -> key, properties::getProperty, (one, other) -> one, TreeMap::new)));
    }

    Asset asset() {
        return Asset.of(Json.write(words).getBytes(UTF_8), "application/json; charset=utf-8");
    }
}
