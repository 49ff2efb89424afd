package tsunagu.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * The rules as the build compiled them.
 *
 * <p>The rule compiler names its classes by checksum and lists them in a file; loading them from
 * there is four times faster than asking for a rule container.
 */
final class RuleBook {

    private static final String LIST = "/META-INF/kie/tsunagu/tsunagu-rules/drools-model";

    private RuleBook() {}

    /**
     * The engine adds packages one by one and splits what rules share as it goes; a rule that ends in {@code not} can
     * lose its end that way and then never fires. It does not when each session lays out what rules share by itself.
     */
    private static void layOutPerSession() {
        System.setProperty("drools.useEagerSegmentCreation", "false");
    }

    static KieBase open() {
        layOutPerSession();
        var models = new ArrayList<Model>();
        for (var line : list()) {
            if (!line.isBlank() && !line.contains(":")) {
                models.add(model(line.strip()));
            }
        }
        if (models.isEmpty()) {
            throw new IllegalStateException("Cannot find any rule in " + LIST + ": build the rules module anew.");
        }
        return KieBaseBuilder.createKieBaseFromModel(models);
    }

    /** The checksum in each compiled class's name: two equal versions decide alike. */
    static String version() {
        return Integer.toHexString(String.join("\n", list()).hashCode());
    }

    private static List<String> list() {
        try (var file = RuleBook.class.getResourceAsStream(LIST)) {
            if (file == null) {
                throw new IllegalStateException(
                        "Cannot find " + LIST + ": the rules were not compiled; build the rules module anew.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + LIST, e);
        }
    }

    private static Model model(String name) {
        try {
            return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot load the compiled rules " + name + ": build anew.", e);
        }
    }
}
