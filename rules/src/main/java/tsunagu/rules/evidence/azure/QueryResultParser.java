package tsunagu.rules.evidence.azure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads the bare values that {@code --query} leaves of an output; what they are, only the command line says.
 *
 * <pre>
 * $ az network vnet subnet show -g rg-app --vnet-name vnet-app -n default --query addressPrefix
 * "10.1.2.0/24"
 *
 * PowerState/deallocated
 * </pre>
 */
public final class QueryResultParser implements EvidenceParser {

    private static final int MOST_LINES = 20;
    private static final Pattern NAME = Pattern.compile("(?:^| )(?:-n|--name)[ =]\"?([A-Za-z0-9._-]{1,80})");
    private static final List<String> MACHINE_QUERIES = List.of("power", "status", "instanceview");
    private static final Pattern BARE = Pattern.compile("\"?(?:PowerState|ProvisioningState)/[a-zA-Z]+\"?,?");

    private enum Kind {
        SUBNET("subnet", Field.SUBNET_PREFIX),
        MACHINE("instance-view", Field.VM_POWER);

        private final String id;
        private final Field field;

        Kind(String id, Field field) {
            this.id = id;
            this.field = field;
        }

        Optional<String> value(String value) {
            return this == SUBNET ? Addresses.network(value) : Power.of(value);
        }
    }

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var line = text.line(from);
        if (line.contains("az network vnet subnet ") || line.contains("az vm ")) {
            return asked(text, from);
        }
        var isBare = line.startsWith("PowerState/") || line.startsWith("ProvisioningState/");
        return isBare && BARE.matcher(line.text()).matches()
                ? results(Kind.MACHINE, "", text, from, from)
                : Optional.empty();
    }

    private static Optional<Excerpt> asked(Text text, int from) {
        var end = from + 1;
        while (end < text.size() && end < from + MOST_LINES && isContinued(text.line(end - 1))) {
            end++;
        }
        var command = String.join(
                " ",
                text.from(from).subList(0, end - from).stream()
                        .map(QueryResultParser::bare)
                        .toList());
        var behind = end;
        return kind(command).flatMap(kind -> results(kind, name(command), text, from, behind));
    }

    private static boolean isContinued(Line line) {
        return line.text().endsWith("\\")
                || line.text().endsWith("`")
                || line.text().endsWith("^");
    }

    private static String bare(Line line) {
        return isContinued(line)
                ? line.text().substring(0, line.text().length() - 1).strip()
                : line.text();
    }

    private static Optional<Kind> kind(String command) {
        var shown = command.substring(command.indexOf("az ")).toLowerCase(Locale.ROOT);
        var at = shown.indexOf("--query");
        var query = at < 0 ? "" : shown.substring(at);
        if (shown.startsWith("az network vnet subnet show ") || shown.startsWith("az network vnet subnet list ")) {
            return Optional.of(Kind.SUBNET).filter(it -> query.contains("addressprefix"));
        }
        var isOfMachine = shown.startsWith("az vm show ") || shown.startsWith("az vm get-instance-view ");
        return Optional.of(Kind.MACHINE)
                .filter(it -> isOfMachine && MACHINE_QUERIES.stream().anyMatch(query::contains));
    }

    private static String name(String command) {
        var name = NAME.matcher(command);
        return name.find() ? name.group(1) : "";
    }

    private static Optional<Excerpt> results(Kind kind, String of, Text text, int from, int first) {
        var notes = new Notes(text);
        var end = first;
        for (var index = first; index < Math.min(text.size(), first + MOST_LINES); index++) {
            var line = text.line(index);
            var values = values(line);
            if (!isPartOfResult(kind, values)) {
                break;
            }
            values.forEach(value -> kind.value(value).ifPresent(it -> notes.add(kind.field, of, it, line)));
            end = line.isBlank() ? end : index + 1;
        }
        return notes.all().isEmpty()
                ? Optional.empty()
                : Optional.of(text.excerpt(kind.id, from, end, Completeness.WHOLE, notes.all()));
    }

    /** The line itself, or what stands on it between quotation marks, commas and brackets. */
    private static List<String> values(Line line) {
        var bare = line.text().replaceAll("[\"\\[\\],“”]", " ").strip();
        return bare.isEmpty() || Power.of(bare).isPresent()
                ? Stream.of(bare).filter(it -> !it.isEmpty()).toList()
                : Arrays.asList(bare.split(" +"));
    }

    private static boolean isPartOfResult(Kind kind, List<String> values) {
        return values.stream()
                .allMatch(it -> kind.value(it).isPresent()
                        || it.equalsIgnoreCase("null")
                        || it.equalsIgnoreCase("none")
                        || it.startsWith("ProvisioningState/"));
    }
}
