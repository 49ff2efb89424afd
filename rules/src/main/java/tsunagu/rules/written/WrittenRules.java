package tsunagu.rules.written;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every rule as its file says it: when it holds and what it puts down. */
public final class WrittenRules {

    private static final String DIAGNOSES = "diagnoses/";

    private final SortedMap<String, String> texts;
    private final SortedMap<String, String> areas = new TreeMap<>();
    private List<WrittenRule> rules = List.of();

    private WrittenRules(SortedMap<String, String> texts) {
        this.texts = texts;
        texts.keySet().stream()
                .filter(file -> file.startsWith(DIAGNOSES))
                .filter(file -> texts.get(file).lines().anyMatch(("rule \"" + id(file) + "\"")::equals))
                .forEach(file -> areas.put(id(file), file.split("/")[1]));
    }

    /** Takes the files as they are now; they are read when the first rule is asked for. */
    public static WrittenRules load(Path folder) {
        var texts = new TreeMap<String, String>();
        Stream.of("contest", "diagnoses", "steps").forEach(part -> files(folder, part, texts));
        return new WrittenRules(texts);
    }

    /** In the order of their files; throws IllegalStateException when one says something that we cannot read. */
    public synchronized List<WrittenRule> all() {
        if (rules.isEmpty()) {
            rules = texts.entrySet().stream()
                    .flatMap(file -> RuleReader.read(file.getKey(), file.getValue()).stream())
                    .toList();
        }
        return rules;
    }

    /** The rules that stand in the file of a diagnosis. */
    public List<WrittenRule> in(String diagnosis) {
        var file = file(diagnosis);
        return all().stream().filter(rule -> rule.file().equals(file)).toList();
    }

    /** The area of every diagnosis, by its id. */
    public SortedMap<String, String> areas() {
        return Collections.unmodifiableSortedMap(areas);
    }

    public Set<String> diagnoses() {
        return areas().keySet();
    }

    /** The file of a diagnosis, word for word. */
    public String text(String diagnosis) {
        return texts.get(file(diagnosis));
    }

    /** Where a diagnosis stands, below {@code rules}. */
    public String file(String diagnosis) {
        return Optional.ofNullable(areas.get(diagnosis))
                .map(area -> DIAGNOSES + area + "/" + diagnosis + ".drl")
                .orElseThrow(() -> new IllegalArgumentException("Cannot find the diagnosis " + diagnosis));
    }

    private static String id(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replace(".drl", "");
    }

    private static void files(Path folder, String part, Map<String, String> texts) {
        try (var files = Files.walk(folder.resolve(part))) {
            for (var file : files.filter(it -> it.toString().endsWith(".drl")).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the rules in " + folder.resolve(part), e);
        }
    }
}
