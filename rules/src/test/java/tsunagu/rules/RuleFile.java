package tsunagu.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One file of rules and the cases that lie beside it. */
record RuleFile(Path path) {

    private static final Pattern RULE = Pattern.compile("^rule \"([^\"]+)\"", Pattern.MULTILINE);

    static Stream<RuleFile> all() {
        return Shelf.ruleFiles().stream().map(RuleFile::new);
    }

    /** The name of the file, which for a diagnosis is its id. */
    String id() {
        return Shelf.stem(path);
    }

    List<String> rules() {
        return RULE.matcher(Shelf.text(path))
                .results()
                .map(MatchResult::group)
                .map(line -> line.substring("rule \"".length(), line.length() - 1))
                .toList();
    }

    /** The rules of this file that want a fact. */
    List<String> asking() {
        return Pattern.compile("(?=^rule \")", Pattern.MULTILINE)
                .splitAsStream(Shelf.text(path))
                .filter(rule -> rule.contains("insertLogical(Want."))
                .map(rule -> rule.split("\"")[1])
                .toList();
    }

    boolean isDiagnosis() {
        return rules().contains(id());
    }

    Path casesPath() {
        return Shelf.casesOf(path);
    }

    Stream<Case> cases() {
        return Case.kinds().stream().flatMap(kind -> cases(kind).stream());
    }

    /** The cases of one kind: fires, quiet or asks. */
    List<Case> cases(String kind) {
        return CaseFile.read(casesPath()).getOrDefault(kind, List.<Map<String, Object>>of()).stream()
                .map(entry -> Case.of(this, kind, entry))
                .toList();
    }
}
