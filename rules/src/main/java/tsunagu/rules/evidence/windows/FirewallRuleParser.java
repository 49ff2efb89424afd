package tsunagu.rules.evidence.windows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Entry;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads the inbound rules that {@code netsh advfirewall firewall show rule} and {@code Get-NetFirewallRule} print.
 *
 * <pre>
 * Rule Name:                            Remote Desktop - User Mode (TCP-In)
 * ----------------------------------------------------------------------
 * Enabled:                              No
 * Direction:                            In
 * LocalPort:                            3389
 * Action:                               Allow
 * </pre>
 */
public final class FirewallRuleParser implements EvidenceParser {

    private static final PowerShellList.Layout LIST = new PowerShellList.Layout(
            Set.of("name"),
            Set.of("displayname", "displaygroup", "enabled", "direction", "profile", "action"),
            Set.of(),
            labels -> labels.containsAll(Set.of("name", "enabled", "action")) && labels.contains("direction"));

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("rulename", "name"),
            Map.entry("規則名", "name"),
            Map.entry("enabled", "enabled"),
            Map.entry("有効", "enabled"),
            Map.entry("direction", "direction"),
            Map.entry("方向", "direction"),
            Map.entry("localport", "port"),
            Map.entry("ローカルポート", "port"),
            Map.entry("action", "action"),
            Map.entry("操作", "action"));

    /** One statement of a rule; the label is one of {@link #LABELS}, or empty for one that does not matter. */
    private record Statement(String label, String value, Line line) {}

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Command.behind(text, from, "netsh adv", "get-netfirewallrule");
        var line = text.line(first);
        if (line.startsWith("Rule Name:") || line.startsWith("規則名:")) {
            return netsh(text, from, first);
        }
        return PowerShellList.of(text, first, LIST).flatMap(list -> listed(text, from, list));
    }

    private static Optional<Excerpt> netsh(Text text, int from, int first) {
        var reading = new Reading(text);
        var end = Stretch.end(text, first, reading::take);
        var notes = new Notes(text);
        reading.rules.forEach(rule -> note(rule, notes));
        var isWhole =
                reading.rules.stream().allMatch(rule -> value(rule, "action").isPresent());
        return notes.excerpt("firewall-rule", from, end, isWhole ? Completeness.WHOLE : Completeness.CUT);
    }

    private static void note(List<Statement> rule, Notes notes) {
        var name = value(rule, "name");
        var isInbound = value(rule, "direction").filter(it -> it.equals("In") || it.equals("入力") || it.equals("受信"));
        if (name.isPresent() && isInbound.isPresent()) {
            rule.forEach(it -> note(name.get(), it.label(), it.value(), it.line(), notes));
        }
    }

    private static Optional<String> value(List<Statement> rule, String label) {
        return rule.stream()
                .filter(it -> it.label().equals(label))
                .map(Statement::value)
                .findFirst();
    }

    private static void note(String name, String label, String value, Line line, Notes notes) {
        switch (label) {
            case "enabled" -> notes.take(Field.FIREWALL_RULE_ENABLED, name, Words.truth(value), line);
            case "action" -> notes.take(Field.FIREWALL_RULE_ACTION, name, action(value), line);
            case "port" -> ports(value).forEach(port -> notes.take(Field.FIREWALL_RULE_PORT, name, port, line));
            default -> {}
        }
    }

    private static Stream<String> ports(String value) {
        return Stream.of(value.split(", ?")).map(it -> it.equals("任意") ? "any" : it.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> action(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "allow", "許可" -> Optional.of("allow");
            case "block", "ブロック", "禁止" -> Optional.of("block");
            default -> Optional.empty();
        };
    }

    private static Optional<Excerpt> listed(Text text, int from, PowerShellObjects list) {
        var notes = new Notes(text);
        list.blocks().stream()
                .filter(it -> it.value("direction").filter("Inbound"::equals).isPresent())
                .forEach(block -> note(block, notes));
        return notes.excerpt("get-netfirewallrule", from, list, list.completeness(true, "action"));
    }

    private static void note(PowerShellObjects.Block block, Notes notes) {
        var name = block.value("name").or(() -> block.value("displayname"));
        name.ifPresent(of -> block.properties().forEach(it -> note(of, it.label(), it.value(), it.line(), notes)));
    }

    /** One pass over the lines of {@code netsh}. */
    private static final class Reading {

        private final Text text;
        private final List<List<Statement>> rules = new ArrayList<>();
        private boolean ended;

        Reading(Text text) {
            this.text = text;
        }

        boolean take(int index) {
            var line = text.line(index);
            var statement = statement(line).filter(it -> !it.label().isEmpty() || !isApart(index));
            statement.filter(it -> !ended).ifPresent(this::add);
            return !ended && (statement.isPresent() || isFrame(line) || isWrapped(index));
        }

        /** Behind a blank line another output may begin. */
        private boolean isApart(int index) {
            return index > 0 && Stretch.isBlank(text.line(index - 1));
        }

        private boolean isWrapped(int index) {
            return text.line(index).indent() > 4
                    && Stretch.goesOnBehind(text, index, next -> statement(next).isPresent());
        }

        private boolean isFrame(Line line) {
            ended = line.text().equals("OK") || line.text().equals("Ok.");
            return ended || line.startsWith("-----");
        }

        private static Optional<Statement> statement(Line line) {
            return line.contains(":") && !Command.isPrompt(line)
                    ? Entry.of(line).map(it -> new Statement(LABELS.getOrDefault(it.label(), ""), it.value(), line))
                    : Optional.empty();
        }

        /** A rule begins with its name; one whose name was lost is nobody's. */
        private void add(Statement statement) {
            var label = statement.label();
            if (rules.isEmpty()
                    || label.equals("name")
                    || !label.isEmpty() && value(rules.getLast(), label).isPresent()) {
                rules.add(new ArrayList<>());
            }
            rules.getLast().add(statement);
        }
    }
}
