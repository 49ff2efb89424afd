package tsunagu.rules.evidence.linux;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What in the logs of a Linux guest points to a cause. */
final class Signs {

    private static final String ADAPTER = "[A-Za-z][\\w.-]{0,14}";

    /** What stands before a message that bears no date. */
    private static final Pattern LEADER =
            Pattern.compile("^(?:Bringing up interface " + ADAPTER + ": *|ERROR *: +\\[\\S{1,80}] *"
                    + "|\\[(?:FAILED| TIME |DEPEND|  OK  )] *|ifup: *|" + ADAPTER + " +(?=No interface found))");

    /** Letters of Japanese: a person speaks. */
    private static final Pattern SPOKEN = Pattern.compile("[\\u3040-\\u30FF\\u4E00-\\u9FFF]");

    private static final List<Sign> ALL = List.of(
            sign(
                    "mac-mismatch",
                    "MAC address than expected",
                    "Device (" + ADAPTER + ") has different MAC address than expected"),
            sign("mac-mismatch", "expected physical devices present", "Not all expected physical devices present: "),
            sign("mac-mismatch", "MAC address doesn't match", "(?:permanent )?MAC address doesn't match"),
            sign(
                    "interface-missing",
                    "does not seem to be present",
                    "[Dd]evice (" + ADAPTER + ") does not seem to be present"),
            sign("interface-missing", "Cannot find device", "Cannot find device \"?(" + ADAPTER + ")\"?"),
            sign("interface-missing", "does not exist", "Device \"(" + ADAPTER + ")\" does not exist"),
            sign(
                    "interface-missing",
                    "Timed out waiting for device",
                    "Timed out waiting for device \\S{0,60}sys-subsystem-net-devices-(" + ADAPTER + ")\\.device"),
            sign("interface-missing", "no-device", "(?:wicked: )?(eth\\d{1,3}|en\\w{1,12}) +no-device"),
            sign("no-interface", "No interface found", "No interface found"),
            sign(
                    "no-interface",
                    "gave up waiting for a network device",
                    "cloud-init-nonet\\S{0,20} gave up waiting for a network device"),
            sign(
                    "address-variable-missing",
                    "Missing required variable: address",
                    "Missing required variable: address"),
            sign("dhcp-timeout", "in DoDhcpWork", "(?:ERROR: *)?File \"\\S{1,80}\", line \\d{1,6}, in DoDhcpWork"),
            sign("dhcp-timeout", "No DHCPOFFERS received", "No DHCPOFFERS received"),
            sign("dhcp-timeout", "request timed out", "dhcp4 \\((" + ADAPTER + ")\\): +request timed out"),
            sign(
                    "dhcp-timeout",
                    "state changed unknown -> timeout",
                    "dhcp4 \\((" + ADAPTER + ")\\): +state changed unknown -> timeout"),
            sign(
                    "dhcp-timeout",
                    "ailed to receive dhcp response",
                    "(?:\\[\\w{1,20}] )?[Ff]ailed to receive dhcp response"),
            sign(
                    "dhcp-timeout",
                    "Determining IP information for",
                    "Determining IP information for (" + ADAPTER + ")\\.{3} ?failed"),
            sign("dhcp-timeout", "NoDHCPLease", "\\S{0,60}NoDHCPLease\\w{0,20}Error"),
            sign("wireserver-unreachable", "WireServer is not responding", "WireServer is not responding"),
            sign("wireserver-unreachable", "socket IOError args", "(?:ERROR: *)?socket IOError args"),
            sign(
                    "wireserver-unreachable",
                    "168.63.129.16",
                    "168\\.63\\.129\\.16.{0,300}?(?:timed out|unreachable|No route to host|refused"
                            + "|Connection reset by peer|Max retries exceeded)"),
            sign("kernel-panic", "Kernel panic - not syncing", "Kernel panic - not syncing"),
            sign("dracut", "dracut:/#", "dracut:/# ?"),
            sign(
                    "dracut",
                    "dracut-initqueue",
                    "dracut-initqueue(?:\\[\\d{1,7}])?:? (?:Warning: )?(?:dracut-initqueue )?timeout"),
            sign(
                    "dracut",
                    "rdsosreport.txt",
                    "(?:Generating|Warning: Not all disks|.{0,60}saving) ?\"?\\S{0,30}rdsosreport\\.txt"),
            sign("dracut", "Dropping to a shell", "ALERT! .{0,100}Dropping to a shell"),
            sign("dracut", "(initramfs)", "\\(initramfs\\)"),
            sign(
                    "grub",
                    "grub",
                    "grub(?: rescue)?> ?(?:(?:ls|set|insmod|linux|linux16|initrd|boot|normal|cat|help|search"
                            + "|configfile|exit)\\b.*)?$"),
            sign("grub", "BASH-like line editing", "Minimal BASH-like line editing is supported"),
            sign("grub", "Entering rescue mode...", "Entering rescue mode\\.\\.\\."),
            sign("emergency-mode", "emergency mode", "(?:You are in|Welcome to|Entering) emergency mode"),
            sign("emergency-mode", "rescue mode", "You are in rescue mode"),
            sign("emergency-mode", "Emergency Mode", "(?:Reached target|Started) .{0,40}Emergency Mode"),
            sign("emergency-mode", "root password for maintenance", "Give root password for maintenance"),
            sign(
                    "sshd-permissions",
                    "must be owned by root",
                    "\\S{1,60} must be owned by root and not group or world-writable"),
            sign("sshd-permissions", "privilege separation directory", "Missing privilege separation directory"),
            sign(
                    "sshd-permissions",
                    "ssh_host_",
                    "Permissions \\d{3,4} for '\\S{0,60}ssh_host_\\S{1,40}' are too open"),
            sign("out-of-memory", "Out of memory", "Out of memory(?:: Kill| and no killable processes)"));

    /** Once means nothing: somebody mistyped. */
    private static final List<String> GUESSES =
            List.of("Failed password for ", "Invalid user ", "maximum authentication attempts exceeded");

    private Signs() {}

    /**
     * @param id of the sign
     * @param mark a part of the message, for a quick look
     * @param shape the message; the first group is the interface
     */
    record Sign(String id, String mark, Pattern shape) {}

    /**
     * A sign on a line.
     *
     * @param value the interface, or {@code seen}
     */
    record Seen(String id, String value) {}

    private static Sign sign(String id, String mark, String shape) {
        return new Sign(id, mark, Pattern.compile(shape));
    }

    /** What a line of a log shows. */
    static Stream<Seen> on(String line) {
        return ALL.stream().filter(it -> line.contains(it.mark)).flatMap(it -> seen(it, line, false).stream());
    }

    /** What a line shows that bears no date: it must be the message and nothing else. */
    static Stream<Seen> alone(String line) {
        var marked = ALL.stream().filter(it -> line.contains(it.mark)).toList();
        if (marked.isEmpty() || SPOKEN.matcher(line).find()) {
            return Stream.empty();
        }
        var message = LEADER.matcher(line).replaceFirst("");
        return marked.stream().flatMap(it -> seen(it, message, true).stream());
    }

    /** Whether somebody tried a password or a name. */
    static boolean isGuess(String line) {
        return line.contains("sshd") && GUESSES.stream().anyMatch(line::contains);
    }

    private static Optional<Seen> seen(Sign sign, String message, boolean isAlone) {
        var shape = sign.shape.matcher(message);
        if (isAlone ? !shape.lookingAt() : !shape.find()) {
            return Optional.empty();
        }
        var value = shape.groupCount() > 0 && shape.group(1) != null ? shape.group(1) : "seen";
        return Optional.of(new Seen(sign.id, value));
    }
}
