package tsunagu.app.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ids that rule files name, read from their text: diagnoses, steps, caveats, reasons, questions. */
final class RuleTexts {

    private static final Pattern DIAGNOSIS = Pattern.compile("Diagnosis\\(id == \"([a-z0-9-]+)\"");
    private static final Pattern REMEDY = Pattern.compile("new Remedy\\([^;]*;|Remedy\\.of\\([^;]*;");
    private static final Pattern PROOF = Pattern.compile("Proof\\.of\\([^;]*;");
    private static final Pattern WORD = Pattern.compile("\"([a-z0-9-]+)\"");
    private static final Pattern CAVEAT = Pattern.compile("new Caveat\\(\"([a-z0-9-]+)\"");
    private static final Pattern BLOCK = Pattern.compile("new Block\\(\"[a-z0-9-]+\", \"([a-z0-9-]+)\"");
    private static final Pattern PREVAILS = Pattern.compile("new Prevails\\([^;]*, \"([a-z0-9-]+)\"\\)");
    private static final Pattern WANT = Pattern.compile("Want\\.(?:decisive|helpful)\\(\"([a-z0-9.-]+)\"");

    private final String text;

    private RuleTexts(String text) {
        this.text = text;
    }

    static RuleTexts read(Path rules) {
        try (var contest = Files.walk(rules.resolve("contest"));
                var diagnoses = Files.walk(rules.resolve("diagnoses"));
                var steps = Files.walk(rules.resolve("steps"))) {
            var text = new StringBuilder();
            for (var file : drl(Stream.of(contest, diagnoses, steps).flatMap(it -> it))) {
                text.append(Files.readString(file));
            }
            return new RuleTexts(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the rules in " + rules, e);
        }
    }

    private static List<Path> drl(Stream<Path> files) {
        return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
    }

    Set<String> diagnoses() {
        return found(DIAGNOSIS, text);
    }

    Set<String> steps() {
        var steps = new TreeSet<String>();
        REMEDY.matcher(text).results().forEach(remedy -> steps.addAll(found(WORD, remedy.group())));
        steps.removeAll(diagnoses());
        return steps;
    }

    Set<String> outputs() {
        var outputs = new TreeSet<String>();
        PROOF.matcher(text).results().forEach(proof -> outputs.addAll(found(WORD, proof.group())));
        return outputs;
    }

    Set<String> caveats() {
        return found(CAVEAT, text);
    }

    Set<String> reasons() {
        var reasons = found(BLOCK, text);
        reasons.addAll(found(PREVAILS, text));
        return reasons;
    }

    Set<String> questions() {
        return found(WANT, text);
    }

    private static Set<String> found(Pattern pattern, String text) {
        var found = new TreeSet<String>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
