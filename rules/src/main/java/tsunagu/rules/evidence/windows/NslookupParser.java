package tsunagu.rules.evidence.windows;

import java.util.Optional;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads what {@code nslookup} of Windows was answered, and by which server. That a name does not exist is an answer.
 *
 * <pre>
 * Server:  UnKnown
 * Address:  10.1.0.10
 *
 * DNS request timed out.
 *     timeout was 2 seconds.
 * *** Request to UnKnown timed-out
 * </pre>
 */
public final class NslookupParser implements EvidenceParser {

    private static final Pattern SERVER =
            Pattern.compile("(?:Server|Default Server|サーバー|サーバ|既定のサーバー): {0,4}(\\S.{0,120})?");
    private static final Pattern ADDRESS = Pattern.compile("(?:Address|Addresses|アドレス): {0,4}(\\S{1,60})");
    private static final Pattern NAME = Pattern.compile("(?:Name|名前): {0,8}(\\S{1,253})");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var first = Command.behind(text, from, "nslookup");
        var isAsked = first != from;
        return isServer(text.line(first)) || isTimeout(text.line(first)) && (isAsked || isServerNear(text, first))
                ? new Reading(text, from, first).excerpt()
                : Optional.empty();
    }

    private static boolean isServer(Line line) {
        return mayBeServer(line) && SERVER.matcher(line.text()).matches();
    }

    private static boolean mayBeServer(Line line) {
        return line.startsWith("Server:")
                || line.startsWith("サーバ")
                || line.startsWith("Default Server:")
                || line.startsWith("既定のサーバー:");
    }

    private static boolean isTimeout(Line line) {
        return line.startsWith("DNS request timed out") || line.startsWith("timeout was ");
    }

    /** The server's own name is looked up first, which may time out as well. */
    private static boolean isServerNear(Text text, int first) {
        return text.from(first).stream().limit(6).anyMatch(NslookupParser::isServer);
    }

    /** One pass over the lines of one lookup. */
    private static final class Reading {

        private final Text text;
        private final int from;
        private final int first;
        private final Notes notes;
        private Optional<String> server = Optional.empty();
        private boolean expectsServer;
        private boolean named;
        private boolean answered;
        private boolean failed;

        Reading(Text text, int from, int first) {
            this.text = text;
            this.from = from;
            this.first = first;
            this.notes = new Notes(text);
        }

        Optional<Excerpt> excerpt() {
            var end = Stretch.end(text, first, this::take);
            return notes.excerpt("nslookup", from, end, answered || failed ? Completeness.WHOLE : Completeness.CUT);
        }

        private boolean take(int index) {
            var line = text.line(index);
            if (failed || isServer(line)) {
                expectsServer = !failed && !named && server.isEmpty();
                return expectsServer;
            }
            return address(line) || name(line) || failure(line) || isOther(line) || isFurther(line);
        }

        /** The first address is the server's, if it follows right behind its name. */
        private boolean address(Line line) {
            var address = ADDRESS.matcher(line.text());
            if (!line.startsWith("Address") && !line.startsWith("アドレス") || !address.matches()) {
                return false;
            }
            if (expectsServer) {
                server = Addresses.address(address.group(1));
            }
            answered |= named;
            expectsServer = false;
            return true;
        }

        private boolean name(Line line) {
            if (!line.startsWith("Name:") && !line.startsWith("名前:")
                    || !NAME.matcher(line.text()).matches()) {
                return false;
            }
            if (!named) {
                note("answered", line);
            }
            named = true;
            expectsServer = false;
            return true;
        }

        private boolean failure(Line line) {
            failed = !named && line.startsWith("***");
            if (failed) {
                outcome(line.text()).ifPresent(it -> note(it, line));
            }
            return failed;
        }

        private static Optional<String> outcome(String failure) {
            if (failure.contains("timed-out") || failure.contains("タイムアウト") || failure.contains("No response")) {
                return Optional.of("timed-out");
            }
            if (failure.contains("Non-existent domain") || failure.contains("No internal type")) {
                return Optional.of("answered");
            }
            return failure.contains("Query refused") ? Optional.of("refused") : Optional.empty();
        }

        private void note(String outcome, Line line) {
            server.ifPresent(of -> notes.take(Field.TEST_LOOKUP, of, outcome, line));
        }

        private static boolean isOther(Line line) {
            return isTimeout(line)
                    || line.startsWith("Non-authoritative answer")
                    || line.startsWith("権限のない回答")
                    || line.startsWith("Aliases:");
        }

        private boolean isFurther(Line line) {
            return named && Addresses.address(line.text()).isPresent();
        }
    }
}
