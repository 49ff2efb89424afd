package tsunagu.rules.evidence.linux;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code iptables -L -n}, with and without {@code -v}.
 *
 * <pre>
 * Chain INPUT (policy DROP)
 * target     prot opt source               destination
 * ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:22
 * </pre>
 */
public final class IptablesParser implements EvidenceParser {

    private static final Pattern COMMAND =
            Pattern.compile("iptables(?: -{1,2}[\\w-]{1,20}){1,5}(?: [A-Z]{3,20})?(?: -{1,2}[\\w-]{1,20}){0,4}");
    private static final Pattern CHAIN =
            Pattern.compile("^Chain ([\\w.-]{1,40}) \\((?:policy ([A-Z]{4,8})[^)]{0,60}|\\d{1,4} references)\\)$");
    private static final Pattern HEADER =
            Pattern.compile("^(?:num +)?(?:pkts +bytes +)?target +prot +opt +(?:in +out +)?source +destination$");
    private static final String TARGET = "([\\w.-]{1,40} )? *(\\w{1,10}) +(?:--|-f|!f) +";
    private static final String ADDRESSES = "(!?[\\w.:/-]{3,50}) +!?[\\w.:/-]{3,50}(?: +(\\S.*))?$";
    private static final Pattern PLAIN = Pattern.compile("^(?:\\d{1,5} +)?" + TARGET + "()" + ADDRESSES);
    private static final Pattern COUNTED = Pattern.compile("^(?:\\d{1,5} +)?\\d{1,12}[KMGT]? +\\d{1,12}[KMGT]? +"
            + TARGET + "(!?[\\w.*+-]{1,20}) +!?[\\w.*+-]{1,20} +" + ADDRESSES);
    private static final Map<String, String> PROTOCOLS = Map.of("0", "all", "1", "icmp", "6", "tcp", "17", "udp");
    private static final Set<String> ANYWHERE = Set.of("0.0.0.0/0", "anywhere", "::/0");
    private static final Pattern REMARK = Pattern.compile("/\\*.{0,250}?\\*/");

    /** Words that do not narrow a rule. */
    private static final Pattern IDLE =
            Pattern.compile("|tcp|udp|state|ctstate|NEW(?:,[A-Z]{3,12}){0,4}|multiport|dports"
                    + "|dpts?:[\\w:-]{1,20}|[\\d,:]{1,80}|reject-with|icmp-[\\w-]{4,40}|tcp-reset|flags:\\S{1,40}");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Shell.output(text, from, "iptables", COMMAND);
        return first < text.size() && isChain(text.line(first))
                ? new Reading(text, from).read(first)
                : Optional.empty();
    }

    private static boolean isChain(Line line) {
        return line.startsWith("Chain ") && CHAIN.matcher(line.text()).matches();
    }

    /** One pass over the lines of one output. */
    private static final class Reading extends Pass {

        private final Chains chains = new Chains(this);
        private String chain = "";
        private boolean isHeaded;

        Reading(Text text, int from) {
            super(text, from);
        }

        Optional<Excerpt> read(int first) {
            pass(first);
            return excerpt("iptables", Completeness.WHOLE);
        }

        @Override
        boolean take(Line line) {
            var header = CHAIN.matcher(line.text());
            if (header.matches()) {
                chain = header.group(1);
                isHeaded = false;
                chains.policy(chain, Optional.ofNullable(header.group(2)).orElse(""), line);
                return true;
            }
            if (HEADER.matcher(line.text()).matches()) {
                chain = isHeaded ? "" : chain;
                isHeaded = true;
                return true;
            }
            return rule(line);
        }

        /** With counters the interfaces are shown, too. */
        private boolean rule(Line line) {
            var counted = COUNTED.matcher(line.text());
            var shape = counted.matches() ? counted : PLAIN.matcher(line.text());
            if (!shape.matches()) {
                return false;
            }
            var target = Optional.ofNullable(shape.group(1)).orElse("").strip();
            var adapter = Optional.of(shape.group(3)).filter(it -> !it.isEmpty());
            var protocol = PROTOCOLS.getOrDefault(shape.group(2), shape.group(2));
            var words = new Words(protocol, words(shape.group(5)));
            var narrowed = words.isNarrowed() || !ANYWHERE.contains(shape.group(4));
            chains.rule(chain, new Chains.Rule(target, protocol, words.ports(), adapter, narrowed), line);
            return true;
        }

        private static List<String> words(String rest) {
            return rest == null
                    ? List.of()
                    : List.of(REMARK.matcher(rest).replaceAll("").strip().split(" +"));
        }
    }

    /** What stands behind the addresses of a rule. */
    private record Words(String protocol, List<String> words) {

        boolean isNarrowed() {
            return !words.stream().allMatch(it -> IDLE.matcher(it).matches());
        }

        List<String> ports() {
            var many = words.indexOf("dports");
            var list = many >= 0 && many + 1 < words.size()
                    ? Stream.of(words.get(many + 1).split(","))
                    : Stream.<String>empty();
            var each = words.stream()
                    .filter(it -> it.startsWith("dpt:") || it.startsWith("dpts:"))
                    .map(it -> it.substring(it.indexOf(':') + 1));
            return Stream.concat(each, list)
                    .map(it -> Chains.port(it, protocol))
                    .toList();
        }
    }
}
