package tsunagu.rules.evidence.windows;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads the values on which Remote Desktop depends, from {@code reg query}, a registry file or {@code Get-ItemProperty}.
 *
 * <pre>
 * HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp
 *     PortNumber    REG_DWORD    0xd3d
 * </pre>
 */
public final class RegistryParser implements EvidenceParser {

    private static final String KIND = "registry";
    private static final String PORT = "PortNumber";
    private static final Map<String, String> NAMES = Stream.of(
                    PORT,
                    "fDenyTSConnections",
                    "fEnableWinStation",
                    "UserAuthentication",
                    "TSEnabled",
                    "fLogonDisabled")
            .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));

    private static final Pattern QUERIED = Pattern.compile("(\\S.{0,120}?) +REG_[A-Z_]{2,30}(?: +(.{0,2000}))?");
    private static final Pattern EXPORTED = Pattern.compile("\"(\\w{1,60})\"=dword:([0-9a-fA-F]{1,8})");
    private static final Pattern PROPERTY = Pattern.compile("(\\w{1,60}) +: ?(.{0,300})");
    private static final Pattern NUMBER = Pattern.compile("(0x[0-9a-fA-F]{1,8}|\\d{1,10})(?: \\(.{1,14}\\))?");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Command.behind(
                text, from, "reg query", "reg.exe query", "get-itemproperty", "(get-itemproperty", "gp ");
        var line = text.line(first);
        return isKey(line) || isMeant(line) ? new Reading(text, from, first).excerpt() : Optional.empty();
    }

    private static boolean isKey(Line line) {
        return line.startsWith("HKEY_") || line.startsWith("[HKEY_") || line.startsWith("HKLM\\");
    }

    private static boolean isMeant(Line line) {
        return mayBeMeant(line) && Value.of(line).flatMap(Value::known).isPresent();
    }

    private static boolean mayBeMeant(Line line) {
        var start = line.startsWith("\"") ? 1 : 0;
        return NAMES.values().stream().anyMatch(name -> line.text().regionMatches(true, start, name, 0, name.length()));
    }

    /** A value with its name, whatever it is. */
    private record Value(String name, String written) {

        static Optional<Value> of(Line line) {
            if (line.contains(" REG_")) {
                return of(QUERIED, line, "");
            }
            return line.startsWith("\"") ? of(EXPORTED, line, "0x") : of(PROPERTY, line, "");
        }

        private static Optional<Value> of(Pattern shape, Line line, String radix) {
            var value = shape.matcher(line.text());
            return value.matches()
                    ? Optional.of(new Value(
                            value.group(1),
                            radix + Optional.ofNullable(value.group(2)).orElse("")))
                    : Optional.empty();
        }

        Optional<String> known() {
            return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
        }

        boolean isKnown() {
            return known().isPresent();
        }

        /** As a decimal number. */
        Optional<String> number() {
            var number = NUMBER.matcher(written);
            return number.matches()
                    ? Optional.of(String.valueOf(Long.decode(unpadded(number.group(1)))))
                    : Optional.empty();
        }

        private static String unpadded(String digits) {
            return digits.startsWith("0x") ? digits : digits.replaceFirst("^0+(?=\\d)", "");
        }
    }

    /** One pass over the lines of one output. */
    private static final class Reading {

        private final Text text;
        private final int from;
        private final int first;
        private final Notes notes;
        private final Set<String> met = new HashSet<>();
        private String key = "";
        private boolean isForeign;

        Reading(Text text, int from, int first) {
            this.text = text;
            this.from = from;
            this.first = first;
            this.notes = new Notes(text);
        }

        Optional<Excerpt> excerpt() {
            var end = Stretch.end(text, first, this::take);
            return notes.excerpt(KIND, from, end, Completeness.WHOLE)
                    .or(() -> isForeign ? notes.passed(KIND, from, end) : Optional.empty());
        }

        private boolean take(int index) {
            var line = text.line(index);
            if (isKey(line)) {
                key = line.text();
                met.clear();
            }
            var value = Value.of(line).filter(it -> it.isKnown() || !isApart(index) || line.contains(" REG_"));
            value.ifPresent(it -> note(it, line));
            return isKey(line) || value.isPresent() || line.startsWith("End of search") || line.startsWith("検索の完了");
        }

        /** Behind a blank line another output may begin. */
        private boolean isApart(int index) {
            return index > first && Stretch.isBlank(text.line(index - 1));
        }

        /** A value that is met again under a key belongs to another key, whose line was lost. */
        private void note(Value value, Line line) {
            var known = value.known();
            isForeign |= known.filter(it -> !isOurs(it)).isPresent();
            var name = known.filter(it -> isOurs(it) && met.add(it));
            name.ifPresent(it -> notes.take(Field.REGISTRY_VALUE, it, value.number(), line));
        }

        private boolean isOurs(String name) {
            var isOfListener = name.equals(PORT) || key.contains("WinStations");
            return key.isEmpty() || key.contains("Terminal Serv") && (!isOfListener || key.contains("RDP-Tcp"));
        }
    }
}
