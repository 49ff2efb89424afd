package tsunagu.kb;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads {@code steps/<step>.yaml}, {@code caveats/<caveat>.yaml} and {@code outputs/<output>.yaml}. */
final class Procedures {

    private static final Pattern RISK = Pattern.compile("R[0-5]");
    private static final Set<String> SHELLS = Set.of("az", "powershell", "portal", "windows", "linux", "client");
    private static final Set<String> STEP =
            Set.of("risk", "minutes", "downtime", "reversible", "commands", "cites", "sources", "ja", "en");
    private static final Set<String> OUTPUT = Set.of("commands", "ja", "en");
    private static final Set<String> CAVEAT = Set.of("cites", "ja", "en");

    private Procedures() {}

    static Procedure procedure(TextFile file) {
        var fields = Fields.of(file).only(STEP);
        return new Procedure(
                id(file),
                risk(fields),
                fields.number("minutes"),
                fields.flag("downtime"),
                fields.flag("reversible"),
                fields.each("commands").stream().map(Procedures::command).toList(),
                references(fields),
                fields.words("sources").toList(),
                byLanguage(language -> wording(fields, language)));
    }

    static CaveatText caveat(TextFile file) {
        var fields = Fields.of(file).only(CAVEAT);
        return new CaveatText(id(file), byLanguage(fields::text), references(fields));
    }

    static Output output(TextFile file) {
        var fields = Fields.of(file).only(OUTPUT);
        var commands = fields.each("commands").stream().map(Procedures::command).toList();
        return new Output(id(file), commands, byLanguage(fields::text));
    }

    private static String id(TextFile file) {
        return file.name().replace(".yaml", "");
    }

    private static String risk(Fields fields) {
        var risk = fields.text("risk");
        if (!RISK.matcher(risk).matches()) {
            throw fields.lacks("risk", "one of R0, R1, R2, R3, R4, R5");
        }
        return risk;
    }

    private static Wording wording(Fields fields, String language) {
        if (!fields.has(language)) {
            throw fields.lacks(language, "the step's title, text and loses in this language");
        }
        var words = fields.in(language).only(Set.of("title", "text", "loses"));
        return new Wording(words.text("title"), words.text("text"), words.list("loses"));
    }

    private static Command command(Fields fields) {
        fields.only(Set.of("shell", "text", "ja", "en"));
        var shell = fields.text("shell");
        if (!SHELLS.contains(shell)) {
            throw fields.lacks("shell", "one of " + SHELLS.stream().sorted().toList());
        }
        return new Command(
                shell,
                fields.has("text") ? Map.of(Command.EVERY_LANGUAGE, fields.text("text")) : byLanguage(fields::text));
    }

    private static List<Reference> references(Fields fields) {
        var references =
                fields.each("cites").stream().map(Procedures::reference).toList();
        if (references.isEmpty()) {
            throw fields.lacks("cites", "at least one article, section and quote");
        }
        return references;
    }

    private static Reference reference(Fields fields) {
        fields.only(Set.of("article", "section", "ja", "en"));
        return new Reference(fields.text("article"), fields.text("section"), byLanguage(fields::text));
    }

    private static <T> Map<String, T> byLanguage(Function<String, T> words) {
        var all = new TreeMap<String, T>();
        Languages.ALL.forEach(language -> all.put(language, words.apply(language)));
        return all;
    }
}
