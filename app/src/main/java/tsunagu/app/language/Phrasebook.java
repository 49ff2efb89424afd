package tsunagu.app.language;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Every language we speak: one file {@code app/languages/<language>.properties} each. */
public final class Phrasebook {

    private static final String ENDING = ".properties";

    private final Map<String, Sentences> languages;

    private Phrasebook(Map<String, Sentences> languages) {
        this.languages = languages;
    }

    public static Phrasebook load(Path folder) {
        try (var files = Files.list(folder)) {
            return new Phrasebook(files.filter(file -> file.toString().endsWith(ENDING))
                    .map(Phrasebook::read)
                    .collect(toMap(Sentences::language, sentences -> sentences)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the languages in " + folder + "; is the folder there?", e);
        }
    }

    public Sentences in(String language) {
        var sentences = languages.get(language);
        if (sentences == null) {
            throw new IllegalArgumentException(
                    "Cannot speak " + language + ": write app/languages/" + language + ENDING);
        }
        return sentences;
    }

    public Set<String> languages() {
        return languages.keySet();
    }

    private static Sentences read(Path file) {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the language " + file + "; is it UTF-8?", e);
        }
        var language = file.getFileName().toString().replace(ENDING, "");
        return new Sentences(
                language, words.stringPropertyNames().stream().collect(toMap(name -> name, words::getProperty)));
    }
}
