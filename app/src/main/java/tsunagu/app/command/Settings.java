package tsunagu.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Where a setting comes from when its flag is not given: the environment, then a file.
 *
 * <p>{@code --port} is {@code TSUNAGU_PORT} in both. The file is named by {@code TSUNAGU_SETTINGS}
 * and holds lines like {@code TSUNAGU_PORT = 8080}, but no keys.
 */
final class Settings implements IDefaultValueProvider {

    private static final String FILE = "TSUNAGU_SETTINGS";

    /** What must not lie in a file. */
    private static final List<String> KEYS = List.of("TSUNAGU_MODEL_KEY", "TSUNAGU_EMBEDDING_KEY");

    private final Map<String, String> environment;
    private final Properties file;

    Settings(Map<String, String> environment) {
        this.environment = environment;
        this.file = read(environment.getOrDefault(FILE, ""));
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            var name = name(option.longestName());
            return environment.getOrDefault(name, file.getProperty(name, argument.defaultValue()));
        }
        return argument.defaultValue();
    }

    static String name(String flag) {
        return "TSUNAGU_" + flag.replaceFirst("^--", "").replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static Properties read(String file) {
        var settings = new Properties();
        if (!file.isEmpty()) {
            try (var reader = Files.newBufferedReader(Path.of(file))) {
                settings.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the settings in " + file + " (named by " + FILE + ")", e);
            }
        }
        KEYS.stream().filter(settings::containsKey).forEach(key -> refuse(key, file));
        return settings;
    }

    private static void refuse(String key, String file) {
        throw new IllegalArgumentException("Cannot take " + key + " from " + file + " (named by " + FILE
                + "), where others might read it: put it into the environment and delete the line.");
    }
}
