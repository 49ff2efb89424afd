package tsunagu.app.page;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/** The words of our pages in one language: {@code web/pages/words.<language>.properties}. */
record PageWords(String language, Map<String, String> words) {

    static PageWords read(String language) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Resource.text("pages/" + file(language))));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read web/pages/" + file(language), e);
        }
        return new PageWords(
                language,
                properties.stringPropertyNames().stream().collect(toMap(name -> name, properties::getProperty)));
    }

    /** The words, with {0}, {1} … replaced by the arguments. */
    String say(String key, Object... arguments) {
        var said = words.get(key);
        if (said == null) {
            throw new IllegalStateException("Cannot say " + key + ": add it to web/pages/" + file(language));
        }
        for (var i = 0; i < arguments.length; i++) {
            said = said.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return said;
    }

    private static String file(String language) {
        return "words." + language + ".properties";
    }
}
