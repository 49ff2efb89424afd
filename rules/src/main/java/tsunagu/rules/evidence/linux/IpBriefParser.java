package tsunagu.rules.evidence.linux;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code ip -br addr} and {@code ip -br link}.
 *
 * <pre>
 * lo               UNKNOWN        127.0.0.1/8 ::1/128
 * eth0             UP             10.1.2.4/24 metric 100 fe80::20d:3aff:fe11:2233/64
 * </pre>
 */
public final class IpBriefParser implements EvidenceParser {

    private static final Pattern COMMAND =
            Pattern.compile("ip(?: -[a-z0-9]{1,10}){1,4} (?:a|ad|addr|address|l|li|link)(?: [\\w.-]{1,20}){0,4}");
    private static final Pattern SHAPE = Pattern.compile("^([\\w.-]{1,20})(?:@[\\w.-]{1,20})? +"
            + "(UP|DOWN|UNKNOWN|DORMANT|LOWERLAYERDOWN|NOTPRESENT)(?: +(\\S.*))?$");
    private static final Set<String> WORDS = Set.of("metric", "peer", "noprefixroute");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Shell.output(text, from, "ip -", COMMAND);
        return first < text.size() && opens(text.line(first), first > from)
                ? new Reading(text, from).read(first)
                : Optional.empty();
    }

    /** A line of its own must show more than a name and a state to be told from other words. */
    private static boolean opens(Line line, boolean behindCommand) {
        return isState(line) && isLink(line) && (behindCommand || line.contains("/") || line.contains(":"));
    }

    private static boolean isState(Line line) {
        return line.contains(" UP") || line.contains(" UNKNOWN") || line.contains(" DOWN");
    }

    private static boolean isLink(Line line) {
        var shape = SHAPE.matcher(line.text());
        return shape.matches() && (shape.group(3) == null || isRest(shape.group(3)));
    }

    private static boolean isRest(String rest) {
        return Arrays.stream(rest.split(" +"))
                .allMatch(word ->
                        isValue(word) || WORDS.contains(word) || word.matches("\\d{1,10}|<[A-Z0-9_,-]{0,200}>"));
    }

    private static boolean isValue(String word) {
        return Addresses.withPrefix(word).isPresent()
                || Addresses.address(word).isPresent()
                || Addresses.mac(word).isPresent();
    }

    /** One pass over the lines of one output. */
    private static final class Reading extends Pass {

        private String bare = "";
        private Line bareLine;
        private boolean everAddressed;

        Reading(Text text, int from) {
            super(text, from);
        }

        Optional<Excerpt> read(int first) {
            pass(first);
            follower().ifPresent(line -> close());
            return excerpt("ip-brief", Completeness.BRIEF);
        }

        @Override
        boolean take(Line line) {
            if (!isLink(line)) {
                return takeRest(line);
            }
            close();
            var shape = SHAPE.matcher(line.text());
            if (shape.matches()) {
                link(
                        shape.group(1),
                        shape.group(2),
                        Optional.ofNullable(shape.group(3)).orElse("").split(" +"),
                        line);
            }
            return true;
        }

        /** Of a long line the window may have broken off its end. */
        private boolean takeRest(Line line) {
            bare = "";
            return Addresses.withPrefix(line.text().split(" ", 2)[0]).isPresent() && isRest(line.text());
        }

        private void link(String name, String state, String[] words, Line line) {
            var flags = flags(words);
            note(Field.ADAPTER_KIND, name, kind(name, flags), line);
            if (!name.equals("lo")) {
                note(Field.ADAPTER_STATE, name, Links.state(flags, state), line);
            }
            for (var word : words) {
                value(name, word, line);
            }
            if (words[0].isEmpty() && Interfaces.isEthernet(name)) {
                bare = name;
                bareLine = line;
            }
        }

        /** Without the flags of the link the short form says nothing of a slave's master. */
        private static Optional<String> kind(String name, Set<String> flags) {
            return Interfaces.kind(name).filter(kind -> !flags.contains("SLAVE") || kind.equals(Interfaces.VF));
        }

        private static Set<String> flags(String[] words) {
            var last = words[words.length - 1];
            return last.startsWith("<") && last.endsWith(">")
                    ? Set.copyOf(
                            Arrays.asList(last.substring(1, last.length() - 1).split(",")))
                    : Set.of("UP", "LOWER_UP");
        }

        private void value(String name, String word, Line line) {
            Addresses.withPrefix(word)
                    .filter(it -> !it.isLinkLocal() || it.isIPv4())
                    .ifPresent(it -> {
                        everAddressed = true;
                        if (!it.isLoopback()) {
                            Links.note(this, name, it, line);
                        }
                    });
            if (!name.equals("lo")) {
                note(Field.ADAPTER_MAC, name, Addresses.mac(word), line);
            }
        }

        private void close() {
            if (!bare.isEmpty() && everAddressed) {
                note(Field.ADAPTER_ADDRESS, bare, "none", bareLine);
            }
            bare = "";
        }
    }
}
