package tsunagu.rules.evidence.linux;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/** What stands around output on a Linux console: prompts, commands, names of files. */
final class Shell {

    private static final Pattern PROMPT = Pattern.compile("^(?:\\([\\w.-]{1,30}\\) )?"
            + "(?:\\[?[\\w.-]{1,40}@[^\\s$#>%]{1,140}(?: [^\\s$#>%]{1,80})? ?[$#>%]"
            + "|[\\w-]{1,64}:[~/][^\\s$#>]{0,80} ?[$#>])(?: (.*))?$");

    private static final int LONGEST_GAP = 200;

    /** How far a remark at the head of a file is read to see what it is the head of. */
    private static final int LONGEST_REMARK = 40;

    private static final Set<String> PROGRAMS =
            Settings.words("ip ifconfig route netstat ss cat head tail more less grep ls nmcli resolvectl "
                    + "systemd-resolve systemctl service journalctl dmesg ufw firewall-cmd iptables iptables-save "
                    + "ip6tables hostname exit sudo");

    private static final Pattern SUDO = Pattern.compile("^sudo (?:-\\S{1,20} )?");
    private static final Pattern FOLDER = Pattern.compile("^/(?:usr/)?s?bin/");
    private static final Pattern SHOWN =
            Pattern.compile("^(?:cat|head|tail|more|less)(?: -\\S{1,10}){0,2} ([\\w./:*?@-]{1,200})$");
    private static final Pattern PATH = Pattern.compile("^(?:==> ?|[#■◆●*-] ?)?(/[\\w./:*?@-]{1,200}?):?(?: ?<==)?$");

    private Shell() {}

    /** Whether the line shows a prompt, with or without a command behind it. */
    static boolean isPrompt(Line line) {
        var text = line.text();
        return text.length() < 400
                && (text.startsWith("$ ") || text.startsWith("# ") ? isProgram(text.substring(2)) : isOfAHost(text));
    }

    /** The command on the line, behind its prompt and {@code sudo}; empty when the line is no command. */
    static Optional<String> command(Line line) {
        var text = line.text();
        if (text.length() >= 400) {
            return Optional.empty();
        }
        var prompt = PROMPT.matcher(text);
        var typed = prompt.matches() ? Optional.ofNullable(prompt.group(1)).orElse("") : withoutSign(text);
        return isProgram(typed)
                ? Optional.of(
                        FOLDER.matcher(SUDO.matcher(typed).replaceFirst("").strip())
                                .replaceFirst(""))
                : Optional.empty();
    }

    /** Whether the line runs this command; {@code word} is a part of it, for a quick look. */
    static boolean runs(Line line, String word, Pattern command) {
        return line.contains(word)
                && command(line).filter(it -> command.matcher(it).matches()).isPresent();
    }

    /** Where output begins: on this line, or behind the command that printed it. */
    static int output(Text text, int from, String word, Pattern command) {
        return runs(text.line(from), word, command) ? next(text, from + 1) : from;
    }

    /** The file that a line announces, by printing it or by its bare name. */
    static Optional<String> file(Line line) {
        if (line.text().length() >= 400) {
            return Optional.empty();
        }
        var path = PATH.matcher(line.text());
        var shown = path.matches() ? path : SHOWN.matcher(command(line).orElse(""));
        return shown.matches() ? Optional.of(shown.group(1)) : Optional.empty();
    }

    /** The first line from here on that is not blank. */
    static int next(Text text, int index) {
        var next = index;
        while (next < text.size() && next < index + LONGEST_GAP && isBlank(text.line(next))) {
            next++;
        }
        return next;
    }

    /** The first line below this one that is not blank. */
    static Optional<Line> below(Text text, int index) {
        var next = next(text, index + 1);
        return next < text.size() ? Optional.of(text.line(next)).filter(line -> !isBlank(line)) : Optional.empty();
    }

    /** The first line below this one that is neither blank nor a remark. */
    static Optional<Line> belowRemarks(Text text, int from) {
        return text.from(from + 1).stream()
                .limit(LONGEST_REMARK)
                .filter(line -> !isBlank(line) && !line.startsWith("#"))
                .findFirst();
    }

    /** Blank, or nothing but the mark of a quotation. */
    static boolean isBlank(Line line) {
        return line.isBlank() || line.text().equals(">") || line.text().equals("|");
    }

    private static boolean isOfAHost(String text) {
        return (text.contains("@") || text.contains(":~") || text.contains(":/"))
                && PROMPT.matcher(text).matches();
    }

    private static String withoutSign(String text) {
        return text.startsWith("$ ") || text.startsWith("# ") ? text.substring(2) : text;
    }

    private static boolean isProgram(String typed) {
        var blank = typed.indexOf(' ');
        var word = blank < 0 ? typed : typed.substring(0, blank);
        return PROGRAMS.contains(FOLDER.matcher(word).replaceFirst(""));
    }
}
