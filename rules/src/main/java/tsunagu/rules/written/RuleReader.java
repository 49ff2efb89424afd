package tsunagu.rules.written;

import java.util.List;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads a file of rules for what it means, with the parser that the rules are compiled with. */
final class RuleReader {

    private final String file;
    private final String text;

    private RuleReader(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Every rule of the file; throws IllegalStateException when one says something that we cannot read. */
    static List<WrittenRule> read(String file, String text) {
        return new RuleReader(file, text).rules();
    }

    private List<WrittenRule> rules() {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            var rules = parser.parse(false, text);
            if (parser.hasErrors()) {
                throw new IllegalStateException("Cannot read rules/" + file + ": mend it. " + parser.getErrors());
            }
            return rules.getRules().stream().map(this::rule).toList();
        } catch (DroolsParserException e) {
            throw new IllegalStateException("Cannot read rules/" + file + ": mend it. " + e.getMessage(), e);
        }
    }

    private WrittenRule rule(RuleDescr rule) {
        try {
            requirePlain(rule);
            var when = Conditions.of(rule.getLhs());
            var then = new Consequences(rule.getName(), when).of(String.valueOf(rule.getConsequence()));
            return new WrittenRule(file, rule.getName(), when, then, text(rule));
        } catch (NotUnderstood e) {
            throw new IllegalStateException(
                    "Cannot understand " + e.getMessage() + " in the rule \"" + rule.getName() + "\" of rules/" + file
                            + ": teach RuleReader this shape, or write the rule in one that it knows.",
                    e);
        }
    }

    private static void requirePlain(RuleDescr rule) {
        if (!rule.getAttributes().isEmpty() || !rule.getNamedConsequences().isEmpty() || rule.getParentName() != null) {
            throw new NotUnderstood("an attribute, a second consequence or another rule that it extends");
        }
    }

    private String text(RuleDescr rule) {
        var lines = text.lines().toList();
        return String.join("\n", lines.subList(rule.getLine() - 1, rule.getEndLine()));
    }
}
