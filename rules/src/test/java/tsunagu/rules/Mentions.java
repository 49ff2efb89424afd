package tsunagu.rules;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every fact that a rule file names, with the values it reads or draws. */
final class Mentions {

    private static final Pattern FACT = Pattern.compile("\\bFact\\(((?:[^()]|\\([^()]*\\))*)\\)");
    private static final Pattern NAME = Pattern.compile("name (?:==|in) (\"[^\"]*\"|\\([^)]*\\))");
    private static final Pattern VALUE = Pattern.compile("value (?:==|!=|in|not in) (\"[^\"]*\"|\\([^)]*\\))");
    private static final Pattern DRAWN = Pattern.compile("\\.as\\(\"([^\"]*)\", \"([^\"]*)\"\\)");
    private static final Pattern WANTED = Pattern.compile("Want\\.(?:decisive|helpful)\\(\"([^\"]*)\"");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    /** A fact named beside a value; the value is empty where none is named. */
    record Mention(String file, String fact, String value) {}

    private Mentions() {}

    static Stream<Mention> in(RuleFile file) {
        var place = "rules/" + file.path();
        var text = Shelf.text(file.path());
        return Stream.concat(read(text, place), drawn(text, place));
    }

    static Stream<String> wantedIn(RuleFile file) {
        return WANTED.matcher(Shelf.text(file.path())).results().map(found -> found.group(1));
    }

    private static Stream<Mention> read(String text, String place) {
        return FACT.matcher(text).results().flatMap(found -> mentions(found.group(1), place));
    }

    private static Stream<Mention> mentions(String pattern, String place) {
        var values = words(VALUE, pattern);
        var shown = values.isEmpty() ? List.of("") : values;
        return words(NAME, pattern).stream()
                .flatMap(name -> shown.stream().map(value -> new Mention(place, name, value)));
    }

    private static Stream<Mention> drawn(String text, String place) {
        return DRAWN.matcher(text).results().map(found -> new Mention(place, found.group(1), found.group(2)));
    }

    private static List<String> words(Pattern where, String pattern) {
        return where.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .flatMap(part -> QUOTED.matcher(part).results())
                .map(quoted -> quoted.group(1))
                .toList();
    }
}
