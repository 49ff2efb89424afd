package tsunagu.rules.evidence.linux;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.Document;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Node;
import tsunagu.rules.evidence.Text;

/**
 * Reads netplan's files and the network configuration of cloud-init in its second version. Each file of a paste is an
 * excerpt of its own.
 *
 * <pre>
 * network:
 *     ethernets:
 *         eth0:
 *             dhcp4: true
 *             match: {driver: hv_netvsc, macaddress: '00:0d:3a:11:22:33'}
 *             set-name: eth0
 *     version: 2
 * </pre>
 */
public final class NetplanParser implements EvidenceParser {

    private static final Pattern ROOT =
            Pattern.compile("^(?:network: ?(?:\\{.*)?|(?:ethernets|bonds|bridges|vlans):|version: ['\"]?2['\"]?)$");
    private static final Pattern KEY = Pattern.compile("^(?:- )?[\"']?[\\w.:-]{1,40}?[\"']?:(?: .*)?$");
    private static final int LONGEST_REMARK = 40;
    private static final Pattern REMARK =
            Pattern.compile("(?i)# .*(?:cloud-init|datasource|netplan|NetworkManager|network|subiquity).*");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        if (!mayOpen(text.line(from))) {
            return Optional.empty();
        }
        var root = root(text, from);
        return root < text.size() ? new Reading(text, from, root).read() : Optional.empty();
    }

    private static boolean mayOpen(Line line) {
        return line.startsWith("network:")
                || line.startsWith("ethernets:")
                || line.startsWith("version: ")
                || line.text().equals("---")
                || line.startsWith("# ") && REMARK.matcher(line.text()).matches()
                || line.contains(".yaml") && Shell.file(line).isPresent()
                || line.contains(".cfg") && Shell.file(line).isPresent();
    }

    /** The line where the configuration itself begins, behind remarks; the text's end when it does not. */
    private static int root(Text text, int from) {
        var index = from;
        while (index < Math.min(text.size(), from + LONGEST_REMARK) && isAhead(text.line(index), index == from)) {
            index++;
        }
        var isRoot =
                index < text.size() && ROOT.matcher(text.line(index).text()).matches();
        return isRoot && isNetwork(text, index) ? index : text.size();
    }

    private static boolean isAhead(Line line, boolean isFirst) {
        return Shell.isBlank(line)
                || line.text().equals("---")
                || line.startsWith("#") && !Shell.isPrompt(line)
                || isFirst && Shell.file(line).isPresent();
    }

    /** Other files have a version or a network, too. */
    private static boolean isNetwork(Text text, int root) {
        return text.from(root).stream()
                .filter(line -> !Shell.isBlank(line) && !line.startsWith("#"))
                .limit(5)
                .anyMatch(line -> line.contains("ethernets:")
                        || line.contains("bonds:")
                        || line.contains("bridges:")
                        || line.contains("vlans:")
                        || line.contains("config: disabled")
                        || line.startsWith("renderer: n"));
    }

    /** One pass over one file. */
    private static final class Reading extends Pass {

        private final Text text;
        private final int from;
        private final int root;
        private final boolean isFlat;
        private Set<String> damaged = Set.of();
        private int lastLine;

        Reading(Text text, int from, int root) {
            super(text, from);
            this.text = text;
            this.from = from;
            this.root = root;
            this.isFlat = isFlat();
        }

        /** Whether pasting has lost the indentation. */
        private boolean isFlat() {
            var second = Shell.belowRemarks(text, root);
            return text.line(root).text().equals("network:")
                    && second.filter(it -> it.indent() <= text.line(root).indent())
                            .isPresent();
        }

        Optional<Excerpt> read() {
            text.from(from).stream()
                    .limit(root - from)
                    .filter(Reading::isByCloudInit)
                    .findFirst()
                    .ifPresent(line -> note(Field.FILE_BY_CLOUD_INIT, "", "true", line));
            pass(root);
            var lines = isFlat ? Indentation.restored(text, root, end()) : text;
            var first = isFlat ? 0 : root;
            var last = first + end() - root;
            damaged = Indentation.doubled(lines, first, last, NetplanSettings.SECTIONS);
            lastLine = lines.line(last - 1).number();
            var document = Document.yaml(lines, first, last);
            var whole = say(document.root().child("network").orElse(document.root())) && document.whole();
            return excerpt("netplan", whole ? Completeness.WHOLE : Completeness.CUT);
        }

        private static boolean isByCloudInit(Line line) {
            return line.startsWith("#")
                    && (line.contains("generated from information provided by")
                            || line.contains("reated by cloud-init"));
        }

        @Override
        boolean take(Line line) {
            var first = text.line(root);
            if (line == first) {
                return true;
            }
            if (line.startsWith("network:") || Shell.isPrompt(line)) {
                return false;
            }
            if (line.startsWith("#") && line.indent() <= first.indent()) {
                return !REMARK.matcher(line.text()).matches();
            }
            var inside = line.indent() > first.indent() || isFlat || !first.startsWith("network:") && isTopmost(line);
            return inside
                    && (line.startsWith("#")
                            || line.startsWith("- ")
                            || line.indent() > first.indent()
                            || KEY.matcher(line.text()).matches());
        }

        private static boolean isTopmost(Line line) {
            return ROOT.matcher(line.text()).matches() || line.startsWith("renderer:");
        }

        private boolean say(Node network) {
            network.leaf("config")
                    .filter(it -> it.value().equals("disabled"))
                    .ifPresent(it -> note(Field.CLOUD_INIT_NETWORK, "", "disabled", pasted(it)));
            NetplanSettings.of(network, this::isClosed)
                    .filter(it -> !damaged.contains(it.key()))
                    .forEach(it -> note(it.field(), it.name(), it.value(), pasted(it.leaf())));
            return !isEmpty();
        }

        /** The line as it was pasted, where reading had to put its indentation back. */
        private Line pasted(Node leaf) {
            return isFlat ? text.line(root + leaf.line().number() - 1) : leaf.line();
        }

        /** Whether something stands behind the settings, so that none of them can be missing. */
        private boolean isClosed(Node settings) {
            return follower().isPresent() || last(settings) < lastLine;
        }

        private static int last(Node node) {
            return switch (node) {
                case Node.Leaf leaf -> leaf.line().number();
                case Node.Row row ->
                    row.items().stream()
                            .mapToInt(Reading::last)
                            .max()
                            .orElse(row.line().number());
                case Node.Branch branch ->
                    branch.children().values().stream()
                            .mapToInt(Reading::last)
                            .max()
                            .orElse(branch.line().number());
            };
        }
    }
}
