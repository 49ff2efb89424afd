package tsunagu.rules.evidence.linux;

import java.util.Arrays;
import java.util.List;
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
 * Reads {@code ifconfig} of Linux, in its newer and its older layout; not that of a Mac.
 *
 * <pre>
 * eth0: flags=4163&lt;UP,BROADCAST,RUNNING,MULTICAST&gt;  mtu 1500
 *         inet 10.1.2.4  netmask 255.255.255.0  broadcast 10.1.2.255
 *         ether 00:0d:3a:11:22:33  txqueuelen 1000  (Ethernet)
 * </pre>
 */
public final class IfconfigParser implements EvidenceParser {

    private static final Pattern COMMAND = Pattern.compile("ifconfig(?: -a)?(?: [\\w.:-]{1,20})?");
    private static final Pattern NEW =
            Pattern.compile("^([\\w.-]{1,20}(?::\\w{1,6})?): flags=\\d{1,6}<([\\w,]{0,200})> +mtu \\d{1,6}$");
    private static final Pattern OLD = Pattern.compile(
            "^([\\w.-]{1,20}(?::\\w{1,6})?) +Link encap:(\\S.{0,30}?)(?: +(?:HWaddr|ハードウェアアドレス) ([0-9A-Fa-f:]{17}))?$");
    private static final Pattern ADDRESS = Pattern.compile(
            "^inet(?: (?:addr: ?)?|アドレス:)([\\d.]{7,15}) .*?(?:netmask |Mask:|マスク:)([\\d.]{7,15})\\b.*$");
    private static final Pattern FLAGS = Pattern.compile("^([A-Z ]{2,100}) +MTU:\\d.*$");

    /** Of a Mac, which is the person's own. */
    private static final Pattern OF_A_MAC =
            Pattern.compile("(?:lo0|en\\d|utun\\d{1,2}|gif\\d|stf\\d|awdl\\d|llw\\d|anpi\\d|ap\\d|bridge\\d)");

    /** In the order in which the parts of an interface stand. */
    private static final List<List<String>> PARTS = List.of(
            List.of("inet ", "inetアドレス:"),
            List.of("inet6 ", "inet6アドレス:"),
            List.of("ether ", "loop ", "unspec ", "UP ", "BROADCAST ", "NO FLAGS "),
            List.of("RX ", "RXパケット:"),
            List.of(
                    "TX ",
                    "TXパケット:",
                    "collisions:",
                    "衝突",
                    "RX bytes:",
                    "RXバイト:",
                    "Interrupt:",
                    "device interrupt",
                    "Base address:"));

    private static final int SEVERAL = 1;
    private static final int COUNTERS = 3;

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Shell.output(text, from, "ifconfig", COMMAND);
        return first < text.size() && opens(text.line(first)) ? new Reading(text, from).read(first) : Optional.empty();
    }

    private static boolean opens(Line line) {
        return isHeader(line)
                || line.startsWith("inet")
                        && (line.contains("mask ") || line.contains("Mask:") || line.contains("マスク:"))
                        && ADDRESS.matcher(line.text()).matches()
                || line.startsWith("ether ") && line.contains("txqueuelen");
    }

    private static boolean isHeader(Line line) {
        if (line.contains(": flags=")) {
            var shape = NEW.matcher(line.text());
            return shape.matches() && !OF_A_MAC.matcher(shape.group(1)).matches() && !line.contains("SIMPLEX");
        }
        return line.contains(" Link encap:") && OLD.matcher(line.text()).matches();
    }

    /** One pass over the lines of one output. */
    private static final class Reading extends Pass {

        private String name = "";
        private int reached;

        Reading(Text text, int from) {
            super(text, from);
        }

        Optional<Excerpt> read(int first) {
            pass(first);
            return excerpt("ifconfig", reached < 0 ? Completeness.CUT : Completeness.WHOLE);
        }

        @Override
        boolean take(Line line) {
            if (isHeader(line)) {
                open(line);
                return true;
            }
            var part = part(line);
            if (part < 0) {
                return false;
            }
            if (part <= reached && part != SEVERAL && part < COUNTERS || part < reached || name.isEmpty()) {
                name = nextUnnamed();
            }
            reached = part;
            say(line);
            return true;
        }

        /** The older layout counts the bytes received behind what was sent. */
        private static int part(Line line) {
            for (var part = PARTS.size() - 1; part >= 0; part--) {
                if (PARTS.get(part).stream().anyMatch(line::startsWith)) {
                    return part;
                }
            }
            return -1;
        }

        private void open(Line line) {
            reached = -1;
            var shape = NEW.matcher(line.text());
            if (shape.matches()) {
                name = shape.group(1);
                kind(Set.copyOf(Arrays.asList(shape.group(2).split(","))), line);
                return;
            }
            var old = OLD.matcher(line.text());
            if (old.matches()) {
                name = old.group(1);
                note(
                        Field.ADAPTER_MAC,
                        Interfaces.base(name),
                        Optional.ofNullable(old.group(3)).flatMap(Addresses::mac),
                        line);
                note(Field.ADAPTER_KIND, name, Interfaces.kind(name), line);
            }
        }

        private void kind(Set<String> flags, Line line) {
            var isVf = Interfaces.kind(name).filter(Interfaces.VF::equals).isPresent();
            note(Field.ADAPTER_KIND, name, Interfaces.kind(name).filter(it -> isVf || !flags.contains("SLAVE")), line);
            state(flags, line);
        }

        private void state(Set<String> flags, Line line) {
            if (!name.equals("lo") && !Interfaces.isAlias(name)) {
                var carrier = flags.contains("RUNNING") ? "up" : "disconnected";
                note(Field.ADAPTER_STATE, name, flags.contains("UP") ? carrier : "down", line);
            }
        }

        private void say(Line line) {
            var flags = FLAGS.matcher(line.text());
            if (flags.matches()) {
                state(Set.copyOf(Arrays.asList(flags.group(1).split(" +"))), line);
            } else if (line.startsWith("ether ")) {
                note(Field.ADAPTER_MAC, name, Addresses.mac(line.text().split(" +")[1]), line);
            } else if (line.startsWith("inet")) {
                address(line);
            }
        }

        private void address(Line line) {
            var shape = ADDRESS.matcher(line.text());
            if (!shape.matches() || shape.group(1).startsWith("127.")) {
                return;
            }
            var adapter = Interfaces.base(name);
            Addresses.address(shape.group(1)).ifPresent(it -> {
                note(Field.ADAPTER_ADDRESS, adapter, it, line);
                note(Field.ADDRESS_PREFIX, adapter + "/" + it, Addresses.prefixOfMask(shape.group(2)), line);
            });
        }
    }
}
