package tsunagu.rules.evidence.windows;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code netsh advfirewall show allprofiles} and {@code show currentprofile}.
 *
 * <pre>
 * Public Profile Settings:
 * ----------------------------------------------------------------------
 * State                                 ON
 * Firewall Policy                       BlockInboundAlways,AllowOutbound
 * </pre>
 */
public final class AdvfirewallParser implements EvidenceParser {

    private static final Pattern HEADER =
            Pattern.compile("(Domain|Private|Public|ドメイン|プライベート|パブリック) ?(?:Profile Settings|プロファイル ?の?設定) ?:?");
    private static final Pattern STATE = Pattern.compile("(?:State|状態) +(?:ON|OFF|オン|オフ)");
    private static final Pattern POLICY = Pattern.compile(
            "(?:Firewall Policy|ファイアウォール ?(?:の ?)?ポリシー) +(?:BlockInboundAlways|BlockInbound|AllowInbound|NotConfigured)[, ].{0,40}");
    private static final Set<String> SETTINGS = Set.of(
            "LocalFirewallRules",
            "LocalConSecRules",
            "InboundUserNotification",
            "RemoteManagement",
            "UnicastResponseToMulticast",
            "LogAllowedConnections",
            "LogDroppedConnections",
            "FileName",
            "MaxFileSize",
            "Logging:",
            "ログ:",
            "ログの記録:");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Command.behind(text, from, "netsh adv");
        return opens(text, first) ? new Reading(text, from, first).excerpt() : Optional.empty();
    }

    private static boolean opens(Text text, int first) {
        var line = text.line(first);
        return profile(line).isPresent() || isPolicy(line) || isState(line) && isPolicyNext(text, first + 1);
    }

    private static boolean isPolicyNext(Text text, int from) {
        return Command.next(text, from)
                .filter(next -> isPolicy(text.line(next)))
                .isPresent();
    }

    private static boolean isPolicy(Line line) {
        return isAbout(line, "Firewall Policy ", "ファイアウォール")
                && POLICY.matcher(line.text()).matches();
    }

    private static boolean isState(Line line) {
        return isAbout(line, "State ", "状態 ") && STATE.matcher(line.text()).matches();
    }

    private static boolean isAbout(Line line, String english, String japanese) {
        return line.startsWith(english) || line.startsWith(japanese);
    }

    private static Optional<String> profile(Line line) {
        if (!line.contains("Profile Settings") && !line.contains("プロファイル")) {
            return Optional.empty();
        }
        var header = HEADER.matcher(line.text());
        return header.matches() ? Optional.of(inEnglish(header.group(1))) : Optional.empty();
    }

    private static String inEnglish(String profile) {
        return switch (profile) {
            case "ドメイン" -> "domain";
            case "プライベート" -> "private";
            case "パブリック" -> "public";
            default -> profile.toLowerCase(Locale.ROOT);
        };
    }

    /** One pass over the lines of one output. */
    private static final class Reading {

        private final Text text;
        private final int from;
        private final int first;
        private final Notes notes;
        private String profile = "";
        private int unnamed;
        private boolean hasState;
        private boolean hasPolicy;
        private boolean ended;

        Reading(Text text, int from, int first) {
            this.text = text;
            this.from = from;
            this.first = first;
            this.notes = new Notes(text);
        }

        Optional<Excerpt> excerpt() {
            var end = Stretch.end(text, first, index -> !ended && take(text.line(index)));
            return notes.excerpt("advfirewall", from, end, completeness());
        }

        /** {@code show allprofiles state} leaves the policies out. */
        private Completeness completeness() {
            if (!ended) {
                return Completeness.CUT;
            }
            return hasPolicy ? Completeness.WHOLE : Completeness.BRIEF;
        }

        private boolean take(Line line) {
            var header = profile(line);
            header.ifPresent(this::begin);
            if (isState(line)) {
                state(line);
            }
            if (isPolicy(line)) {
                policy(line);
            }
            ended = line.text().equals("Ok.") || line.text().equals("OK");
            return header.isPresent() || ended || isState(line) || isPolicy(line) || isOther(line);
        }

        private void begin(String name) {
            profile = name;
            hasState = false;
            hasPolicy = false;
        }

        private void beginUnnamed() {
            unnamed++;
            begin("#" + unnamed);
        }

        private void state(Line line) {
            if (profile.isEmpty() || hasState) {
                beginUnnamed();
            }
            hasState = true;
            var isOn = line.text().endsWith("ON") || line.text().endsWith("オン");
            notes.take(Field.FIREWALL_STATE, profile, isOn ? "on" : "off", line);
        }

        private void policy(Line line) {
            if (profile.isEmpty() || hasPolicy) {
                beginUnnamed();
            }
            hasPolicy = true;
            notes.take(Field.FIREWALL_INBOUND, profile, inbound(line.text()), line);
        }

        private static Optional<String> inbound(String policy) {
            if (policy.contains("BlockInboundAlways")) {
                return Optional.of("block-always");
            }
            return policy.contains("BlockInbound")
                    ? Optional.of("block")
                    : Optional.of("allow").filter(it -> policy.contains("AllowInbound"));
        }

        private static boolean isOther(Line line) {
            return line.startsWith("-----") || SETTINGS.contains(line.text().split(" ", 2)[0]);
        }
    }
}
