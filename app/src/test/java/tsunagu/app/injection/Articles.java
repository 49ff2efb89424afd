package tsunagu.app.injection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tsunagu.app.injection.Desk.Said;
import tsunagu.app.json.Json;
import tsunagu.kb.BrokenContent;
import tsunagu.kb.Knowledge;
import tsunagu.kb.Progress;

/** Articles of an operator's own, each named, titled, headed and filled with an injection. */
final class Articles {

    private static final int LONGEST_NAME = 80;

    private final Path folder;
    private final Map<Injection, Path> files = new HashMap<>();
    private final Set<Injection> refused = new HashSet<>();

    private Articles(Path folder) {
        this.folder = folder;
    }

    static Articles write(Path folder) {
        var articles = new Articles(folder);
        Injection.ALL.forEach(articles::write);
        return articles;
    }

    /** A word that stands in this article and in no other. */
    static String word(Injection injection) {
        var number = injection.number();
        return "qz" + (char) ('a' + number / 26) + "vx" + (char) ('a' + number % 26) + "q";
    }

    private void write(Injection injection) {
        var words = injection.text();
        var name = word(injection) + " " + words.replaceAll("[^ -~]|/", "");
        var file = folder.resolve(
                name.substring(0, Math.min(LONGEST_NAME, name.length())) + "." + injection.language() + ".md");
        var line = words.replaceAll("\\s+", " ").strip();
        var text =
                "---\ntitle: %s\nupdated: 2024-09-01\ntags: [notes]\nsources: [https://example.org/]\n---\n\n%s\n\n%s\n\n## %s {#%s}\n\n%s\n"
                        .formatted(
                                quoted(words),
                                word(injection),
                                words,
                                line,
                                words.replaceAll("[\\s}]", ""),
                                word(injection));
        try {
            Files.writeString(file, text);
            files.put(injection, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String words) {
        return Json.write(words).replaceAll("[\u2028\u2029\ufeff]", " ");
    }

    /** What can be read of them. */
    Knowledge load() {
        try {
            return Knowledge.load(Path.of("../kb"), List.of(folder), Progress.silent());
        } catch (BrokenContent e) {
            if (!refuse(e.problems())) {
                throw e;
            }
            return load();
        }
    }

    private boolean refuse(List<String> problems) {
        return problems.stream()
                .allMatch(problem -> files.entrySet().stream()
                        .filter(file -> problem.contains(file.getValue().toString()))
                        .peek(file -> refused.add(file.getKey()))
                        .map(file -> file.getValue().toFile().delete())
                        .findFirst()
                        .orElse(false));
    }

    Set<Injection> refused() {
        return refused;
    }

    /** Somebody asks for just this article. */
    Said askFor(Injection injection) {
        return new Said(word(injection));
    }
}
