package tsunagu.rules.evidence.windows;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;
import tsunagu.rules.evidence.windows.PowerShellObjects.Block;
import tsunagu.rules.evidence.windows.PowerShellObjects.Property;

/**
 * Reads {@code sc query}, {@code sc qc} and {@code Get-Service}.
 *
 * <pre>
 * SERVICE_NAME: TermService
 *         TYPE               : 30  WIN32
 *         STATE              : 1  STOPPED
 *         WIN32_EXIT_CODE    : 1069  (0x42d)
 * </pre>
 */
public final class ServiceQueryParser implements EvidenceParser {

    private static final Pattern NAME = Pattern.compile("(?:SERVICE_NAME|サービス名) ?: ?(\\S.{0,120})");
    private static final Pattern VALUE = Pattern.compile(
            "(?:([A-Z0-9_]{3,30}|種類|状態|開始の種類)[ .]{0,40})?: ?(?:(0x[0-9a-fA-F]{1,8}|\\d{1,10})\\b)?(.{0,400})");

    private static final Pattern FLAGS = Pattern.compile("\\([A-Z_, ]{4,80}\\)");
    private static final Set<String> LAST = Set.of("WAIT_HINT", "PID", "FLAGS", "SERVICE_START_NAME");

    private static final Map<String, String> STATES = Map.of(
            "1", "stopped",
            "2", "start-pending",
            "3", "stop-pending",
            "4", "running",
            "5", "continue-pending",
            "6", "pause-pending",
            "7", "paused");
    private static final Map<String, String> STARTS =
            Map.of("0", "boot", "1", "system", "2", "auto", "3", "demand", "4", "disabled");

    /** Windows takes names in any case; those that matter here have one spelling. */
    private static final Map<String, String> NAMES = Map.of("dhcp", "DHCP", "termservice", "TermService", "nsi", "NSI");

    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("running", "running"),
            entry("stopped", "stopped"),
            entry("paused", "paused"),
            entry("startpending", "start-pending"),
            entry("stoppending", "stop-pending"),
            entry("continuepending", "continue-pending"),
            entry("pausepending", "pause-pending"),
            entry("automatic", "auto"),
            entry("automaticdelayedstart", "auto"),
            entry("manual", "demand"),
            entry("disabled", "disabled"),
            entry("boot", "boot"),
            entry("system", "system"));

    private static final PowerShellList.Layout LIST = new PowerShellList.Layout(
            Set.of("name"),
            Set.of("displayname", "status", "requiredservices", "starttype", "servicetype"),
            Set.of(),
            labels -> labels.containsAll(Set.of("name", "status"))
                    && (labels.contains("servicetype") || labels.contains("starttype") || labels.contains("canstop")));

    private static final Map<String, String> COLUMNS = Map.of(
            "status", "Running|Stopped|Paused|[A-Z][a-z]{3,8}Pending",
            "name", "\\S+",
            "starttype", "Automatic|AutomaticDelayedStart|Manual|Disabled|Boot|System",
            "displayname", PowerShellTable.WORDS);

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Command.behind(text, from, "sc ", "sc.exe ", "get-service", "gsv ");
        var line = text.line(first);
        if (line.startsWith("SERVICE_NAME") || line.startsWith("サービス名") || line.startsWith("[SC] QueryServiceConfig")) {
            return new Reading(text, from, first).excerpt();
        }
        return objects(text, first).flatMap(services -> excerpt(text, from, services));
    }

    private static Optional<PowerShellObjects> objects(Text text, int first) {
        var line = text.line(first);
        return line.startsWith("Status ") || line.startsWith("Name ") && line.contains(" Status")
                ? PowerShellTable.of(text, first, COLUMNS)
                : PowerShellList.of(text, first, LIST);
    }

    private static Optional<Excerpt> excerpt(Text text, int from, PowerShellObjects services) {
        var notes = new Notes(text);
        services.blocks().forEach(it -> note(it, notes));
        return notes.excerpt("get-service", from, services, services.completeness(true, "status"));
    }

    private static void note(Block block, Notes notes) {
        block.value("name")
                .filter(name -> !Words.isShortened(name))
                .ifPresent(name -> block.properties().forEach(it -> note(spelt(name), it, notes)));
    }

    private static void note(String service, Property it, Notes notes) {
        var word = Optional.ofNullable(WORDS.get(it.value().toLowerCase(Locale.ROOT)));
        if (it.label().equals("status")) {
            notes.take(Field.SERVICE_STATE, service, word, it.line());
        }
        if (it.label().equals("starttype")) {
            notes.take(Field.SERVICE_START, service, word, it.line());
        }
    }

    private static String spelt(String name) {
        return NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }

    /** One pass over the lines of {@code sc}. */
    private static final class Reading {

        private final Text text;
        private final int from;
        private final int first;
        private final Notes notes;
        private final Set<String> met = new HashSet<>();
        private String service = "";
        private int unnamed;
        private boolean ended;

        Reading(Text text, int from, int first) {
            this.text = text;
            this.from = from;
            this.first = first;
            this.notes = new Notes(text);
        }

        Optional<Excerpt> excerpt() {
            var end = Stretch.end(text, first, this::take);
            var kind = notes.has(Field.SERVICE_START) ? "sc-qc" : "sc-query";
            return notes.excerpt(kind, from, end, ended ? Completeness.WHOLE : Completeness.CUT);
        }

        private boolean take(int index) {
            var line = text.line(index);
            return named(line) || value(line) || isFrame(line);
        }

        private boolean named(Line line) {
            var name = NAME.matcher(line.text());
            var isNamed = name.matches();
            if (isNamed) {
                begin(spelt(name.group(1)));
            }
            return isNamed;
        }

        private void begin(String name) {
            service = name;
            met.clear();
        }

        private boolean value(Line line) {
            var value = VALUE.matcher(line.text());
            var isValue = line.contains(":") && value.matches();
            if (isValue && value.group(1) != null) {
                take(value.group(1), Optional.ofNullable(value.group(2)).orElse(""), line);
            }
            return isValue;
        }

        private void take(String label, String number, Line line) {
            ended = LAST.contains(label);
            if (service.isEmpty() || !met.add(label)) {
                unnamed++;
                begin("#" + unnamed);
                met.add(label);
            }
            switch (label) {
                case "STATE", "状態" ->
                    notes.take(Field.SERVICE_STATE, service, Optional.ofNullable(STATES.get(number)), line);
                case "START_TYPE", "開始の種類" ->
                    notes.take(Field.SERVICE_START, service, Optional.ofNullable(STARTS.get(number)), line);
                case "WIN32_EXIT_CODE" -> notes.take(Field.SERVICE_EXIT_CODE, service, number, line);
                default -> {}
            }
        }

        private static boolean isFrame(Line line) {
            return line.startsWith("[SC] Query")
                    || line.startsWith("(") && FLAGS.matcher(line.text()).matches();
        }
    }
}
