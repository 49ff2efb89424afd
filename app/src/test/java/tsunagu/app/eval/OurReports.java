package tsunagu.app.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tsunagu.app.Home;
import tsunagu.app.Tsunagu;
import tsunagu.app.conversation.ConversationIds;
import tsunagu.app.conversation.Listener;
import tsunagu.app.conversation.Memory;
import tsunagu.app.conversation.Utterance;
import tsunagu.app.reply.Reply;
import tsunagu.kb.Progress;

/** The labelled reports beside these tests, and what we reply to them. */
final class OurReports {

    static final Path FOLDER = Path.of("src/test/reports");

    private static final Tsunagu TSUNAGU =
            Tsunagu.open(new Home(Path.of("..")), List.of(), Optional.empty(), Progress.silent());
    private static final Map<String, Reply> REPLIES = new ConcurrentHashMap<>();

    private OurReports() {}

    static List<Path> files() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + FOLDER, e);
        }
    }

    /** What people say in the reports, and first in each of the transcripts. */
    static List<String> messages() {
        return Stream.concat(
                        files().stream()
                                .flatMap(file -> Reports.in(file).stream())
                                .map(Report::message),
                        transcripts())
                .toList();
    }

    private static Stream<String> transcripts() {
        try (var files = Files.list(Path.of("src/test/conversations"))) {
            return files.sorted().flatMap(OurReports::firstSaid).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the transcripts", e);
        }
    }

    private static Stream<String> firstSaid(Path transcript) {
        try {
            return Files.readAllLines(transcript).stream()
                    .filter(line -> line.startsWith("> "))
                    .map(line -> line.substring(2))
                    .limit(1);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + transcript, e);
        }
    }

    /** The reply to the first message of a conversation. */
    static Reply reply(String message) {
        return REPLIES.computeIfAbsent(message, OurReports::replied);
    }

    private static Reply replied(String message) {
        var id = ConversationIds.fresh();
        var said = new Utterance(Optional.of(id), message, List.of(), Map.of(), Optional.empty(), id);
        return TSUNAGU.conversation()
                .reply(id, said, Memory.blank("ja"), Listener.patient())
                .reply();
    }
}
