package tsunagu.rules.evidence.linux;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code systemctl status} of services; the log lines at its end are left to the reader of logs.
 *
 * <pre>
 * ● sshd.service - OpenSSH server daemon
 *      Loaded: loaded (/usr/lib/systemd/system/sshd.service; enabled; preset: enabled)
 *      Active: active (running) since Mon 2025-05-12 09:01:02 JST; 2h ago
 *    Main PID: 812 (sshd)
 * </pre>
 */
public final class SystemctlParser implements EvidenceParser {

    private static final Pattern COMMAND = Pattern.compile("(?:systemctl(?: -\\S{1,20}){0,3} status|service) .{1,120}");
    private static final Pattern HEADER =
            Pattern.compile("^(?:[●○×↻*·•?\\uFFFD] ?)?([\\w@.:-]{1,80}?)\\.(service|socket)(?: [-–—] .*)?$");
    private static final Pattern LOADED = Pattern.compile(
            "^Loaded: (loaded|masked|not-found|error|bad-setting) ?\\(([^;)]{0,200})(?:; ?([a-z-]{1,30}))?.*$");
    private static final Pattern PATH = Pattern.compile(".*/([\\w@.:-]{1,80})\\.(service|socket)");
    private static final Pattern ACTIVE = Pattern.compile(
            "^Active: (active|inactive|failed|activating|deactivating|reloading)(?: \\(([\\w-]{1,30})\\))?(?: .*)?$");
    private static final Pattern EXIT =
            Pattern.compile("^Main PID: \\d{1,10} .*\\bcode=exited, status=(\\d{1,5})\\b.*$");
    private static final Pattern ABSENT =
            Pattern.compile("^Unit ([\\w@.:-]{1,80})\\.(service|socket) could not be found\\.$");
    private static final List<String> FURTHER = List.of(
            "Docs:",
            "Process:",
            "Main PID:",
            "Tasks:",
            "Memory:",
            "CPU:",
            "CGroup:",
            "Status:",
            "Drop-In:",
            "TriggeredBy:",
            "Triggers:",
            "Until:",
            "Condition:",
            "Listen:",
            "Accepted:",
            "IO:",
            "IP:",
            "FD Store:",
            "Error:",
            "Transient:",
            "Invocation:",
            "Duration:",
            "Main process:",
            "├",
            "└",
            "│",
            "|-",
            "`-",
            "man:",
            "http");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Shell.output(text, from, "status", COMMAND);
        return first < text.size() && opens(text, first) ? new Reading(text, from).read(first) : Optional.empty();
    }

    private static boolean opens(Text text, int first) {
        var line = text.line(first);
        return isLoaded(line)
                || isAbsent(line)
                || isHeader(line)
                        && Shell.below(text, first)
                                .filter(SystemctlParser::isLoaded)
                                .isPresent();
    }

    private static boolean isHeader(Line line) {
        return (line.contains(".service") || line.contains(".socket"))
                && HEADER.matcher(line.text()).matches();
    }

    private static boolean isLoaded(Line line) {
        return line.startsWith("Loaded: ") && LOADED.matcher(line.text()).matches();
    }

    private static boolean isAbsent(Line line) {
        return line.startsWith("Unit ") && ABSENT.matcher(line.text()).matches();
    }

    /** One pass over the lines of one output. */
    private static final class Reading extends Pass {

        private String name = "";
        private boolean isLoaded;
        private boolean isActive;

        Reading(Text text, int from) {
            super(text, from);
        }

        Optional<Excerpt> read(int first) {
            pass(first);
            return excerpt("systemctl", isActive ? Completeness.WHOLE : Completeness.CUT);
        }

        @Override
        boolean take(Line line) {
            if (isHeader(line)) {
                begin(HEADER, line);
            } else if (isAbsent(line)) {
                begin(ABSENT, line);
                note(Field.SERVICE_STATE, name, "not-found", line);
                isActive = true;
            } else if (isLoaded(line)) {
                loaded(line);
            } else if (line.startsWith("Active: ")) {
                return active(line);
            } else {
                exit(line);
                return FURTHER.stream().anyMatch(line::startsWith);
            }
            return true;
        }

        private void begin(Pattern shape, Line line) {
            var named = shape.matcher(line.text());
            name = named.matches() ? name(named.group(1), named.group(2)) : "";
            isLoaded = false;
            isActive = false;
        }

        private static String name(String unit, String type) {
            return type.equals("service") ? unit : unit + "." + type;
        }

        private void loaded(Line line) {
            var shape = LOADED.matcher(line.text());
            if (!shape.matches()) {
                return;
            }
            var path = PATH.matcher(shape.group(2));
            if (isLoaded || isActive || name.isEmpty()) {
                name = path.matches() ? name(path.group(1), path.group(2)) : nextUnnamed();
                isActive = false;
            }
            isLoaded = true;
            if (shape.group(1).equals("loaded")) {
                note(
                        Field.SERVICE_START,
                        name,
                        Optional.ofNullable(shape.group(3)).orElse(""),
                        line);
            } else if (shape.group(1).equals("masked")) {
                note(Field.SERVICE_START, name, "masked", line);
            }
        }

        private boolean active(Line line) {
            var shape = ACTIVE.matcher(line.text());
            if (!shape.matches()) {
                return false;
            }
            name = isActive || name.isEmpty() ? nextUnnamed() : name;
            isActive = true;
            note(
                    Field.SERVICE_STATE,
                    name,
                    state(shape.group(1), Optional.ofNullable(shape.group(2)).orElse("")),
                    line);
            return true;
        }

        private static String state(String active, String sub) {
            return switch (active) {
                case "active" -> sub.isEmpty() ? "running" : sub;
                case "reloading" -> "running";
                case "activating" -> "start-pending";
                case "deactivating" -> "stop-pending";
                case "failed" -> "failed";
                default -> "stopped";
            };
        }

        private void exit(Line line) {
            var shape = EXIT.matcher(line.text());
            if (line.startsWith("Main PID:") && shape.matches() && !name.isEmpty()) {
                note(Field.SERVICE_EXIT_CODE, name, shape.group(1), line);
            }
        }
    }
}
