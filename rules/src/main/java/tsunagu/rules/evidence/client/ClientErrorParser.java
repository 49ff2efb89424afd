package tsunagu.rules.evidence.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Observation;
import tsunagu.rules.evidence.Text;

/**
 * Reads what the person's own computer said when the connection failed.
 *
 * <p>Only a program's own words count: they fill their lines, but for a label in front, quotation marks, or a word that
 * they were shown. What people tell in sentences of their own is left to others.
 *
 * <pre>
 * リモート デスクトップは次のいずれかの理由によりリモート コンピューターに接続できません:
 * ssh: connect to host 203.0.113.5 port 22: Connection timed out
 * azureuser@203.0.113.5: Permission denied (publickey).
 * </pre>
 */
public final class ClientErrorParser implements EvidenceParser {

    private static final int MOST_LINES = 24;
    private static final int LONGEST_LINE = 700;

    /** How many sentences may stand before one that tells something. */
    private static final int FEW = 6;

    /** Over how many lines a sentence may be broken. */
    private static final int WIDEST = 6;

    private static final String MARK = "[ .!:;=@#*\"'「」『』()\\[\\]<>^・●|/-]";
    private static final String NUMBER = "\\d{1,2}[).](?!\\d)";
    private static final String MARKS = "(?:" + MARK + "++|\\n++|ok\\b|" + NUMBER + "){0,60}";
    private static final Pattern BETWEEN = Pattern.compile(MARKS);

    /** What may stand in front: a label, or where the text was seen when it is quoted. */
    private static final Pattern BEFORE = Pattern.compile(MARKS
            + "(?:(?:fatal |ssh |rdp )?(?:エラ|error)(?:メッセジ| ?message)?(?:内容)? ?:|(?:メッセジ|message) ?:"
            + "|(?:rdp|mstsc|ssh|リモトデスクトップ(?:接続)?|リモト ?接続|接続|ログイン|サインイン)"
            + "(?:接続)?(?:で|時に|すると|しようとすると|では)?(?=[「『\"]))?" + MARKS);

    /** The beginnings of those. */
    private static final Set<String> LABELS =
            Set.of("fa", "ss", "rd", "er", "me", "ms", "エラ", "メッ", "リモ", "接続", "ログ", "サイ");

    /** What may stand behind quoted text. */
    private static final Pattern BEHIND = Pattern.compile(MARK
            + "*+(?:(?:と|という|との)(?:いう)?(?:エラ|メッセジ|表示)?(?:が|に)?(?:表示され|表示|出|なり|なる|言われ|エラ)?"
            + "(?:ます|ました|ています|ている|てしまいます|る|た|になります)?)?" + MARK + "*+(?=\\n|$)");

    private static final Pattern PERMISSION =
            Pattern.compile("(?:[^\\s@]{1,60}@[^\\s:]{1,100}: )?Permission denied \\(([a-z,-]{1,100})\\)\\.?");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var line = text.line(from);
        return line.contains("Permission denied (")
                ? permission(text, from)
                : mayBegin(line) ? sentences(text, from) : Optional.empty();
    }

    private static Optional<Excerpt> permission(Text text, int from) {
        var line = text.line(from);
        var denied = PERMISSION.matcher(line.text());
        if (!denied.matches()) {
            return Optional.empty();
        }
        var value = denied.group(1).contains("publickey") ? "publickey" : "credentials";
        return Optional.of(excerpt(text, from, from + 1, List.of(text.observe(Field.CLIENT_ERROR, "", value, line))));
    }

    private static Excerpt excerpt(Text text, int from, int end, List<Observation> observations) {
        return text.excerpt("client-error", from, end, Completeness.WHOLE, observations);
    }

    private static boolean mayBegin(Line line) {
        var text = line.text();
        var first = first(text);
        if (!LABELS.contains(first) && !ErrorTexts.mayBegin(first)) {
            return false;
        }
        var beginning = Sentence.squeezed(text.length() > 120 ? text.substring(0, 120) : text);
        var before = BEFORE.matcher(beginning);
        return ErrorTexts.isHead(Sentence.head(beginning, before.lookingAt() ? before.end() : 0));
    }

    /** The first two letters, behind whatever marks; looked at before all else, since every line of a log is. */
    private static String first(String text) {
        var first = new StringBuilder();
        for (var at = 0; at < text.length() && first.length() < 2; at++) {
            if (Character.isLetter(text.charAt(at))) {
                first.append(Character.toLowerCase(text.charAt(at)));
            }
        }
        return first.toString();
    }

    private static Optional<Excerpt> sentences(Text text, int from) {
        var reading = new Reading(text, from);
        reading.read();
        return reading.observations.isEmpty()
                ? Optional.empty()
                : Optional.of(excerpt(text, from, reading.end, reading.observations));
    }

    /** Follows one sentence after the other; what counts is what was read when a line ended with one. */
    private static final class Reading {

        private final Text text;
        private final int from;
        private final StringBuilder squeezed = new StringBuilder();
        private final List<Integer> starts = new ArrayList<>();
        private final List<Observation> found = new ArrayList<>();
        private List<Observation> observations = List.of();
        private int end;

        Reading(Text text, int from) {
            this.text = text;
            this.from = from;
        }

        void read() {
            unroll(0);
            var before = BEFORE.matcher(squeezed);
            var at = before.lookingAt() ? before.end() : 0;
            var count = 0;
            for (var next = sentence(at); next > at && (count < FEW || !found.isEmpty()); next = sentence(at)) {
                count++;
                at = next;
                unroll(at);
                keep(at);
                var marks = BETWEEN.matcher(squeezed).region(at, squeezed.length());
                at = marks.lookingAt() ? marks.end() : at;
                unroll(at);
            }
        }

        /** A sentence may be broken over several lines; more are not looked at before they are needed. */
        private void unroll(int at) {
            while (starts.size() < MOST_LINES
                    && from + starts.size() < text.size()
                    && (starts.size() < WIDEST || starts.get(starts.size() - WIDEST) <= at)) {
                var line = text.line(from + starts.size()).text();
                starts.add(squeezed.length());
                squeezed.append(Sentence.squeezed(
                                line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line))
                        .append('\n');
            }
        }

        /** Where the longest sentence ends that stands here; here itself when there is none. */
        private int sentence(int at) {
            var longest = at;
            var value = "";
            for (var sentence :
                    ErrorTexts.beginning(Sentence.head(squeezed, at)).toList()) {
                var match = sentence.pattern().matcher(squeezed).region(at, squeezed.length());
                if (match.lookingAt() && match.end() > longest) {
                    longest = match.end();
                    value = sentence.value();
                }
            }
            observe(value, at);
            return longest;
        }

        private void observe(String value, int at) {
            if (!value.isEmpty() && found.stream().noneMatch(it -> it.value().equals(value))) {
                found.add(text.observe(Field.CLIENT_ERROR, "", value, text.line(lineOf(at))));
            }
        }

        private void keep(int at) {
            var said = squeezed.substring(0, at).stripTrailing().length();
            if (squeezed.substring(said, at).contains("\n")
                    || BEHIND.matcher(squeezed).region(at, squeezed.length()).lookingAt()) {
                observations = List.copyOf(found);
                end = lineOf(said - 1) + 1;
            }
        }

        private int lineOf(int at) {
            var index = 0;
            while (index + 1 < starts.size() && starts.get(index + 1) <= at) {
                index++;
            }
            return from + index;
        }
    }
}
