package tsunagu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tsunagu.app.bench.Parts;
import tsunagu.app.conversation.Phraser;
import tsunagu.app.conversation.SecondReader;
import tsunagu.app.guard.Guard;
import tsunagu.app.llm.Access;
import tsunagu.app.llm.Answer;
import tsunagu.app.llm.Asked;
import tsunagu.app.llm.Endpoint;
import tsunagu.app.llm.ModelSettings;
import tsunagu.app.llm.Models;
import tsunagu.app.llm.Provider;
import tsunagu.app.llm.StubModelServer;
import tsunagu.app.phrasing.ModelPhraser;
import tsunagu.app.phrasing.PlainPhraser;
import tsunagu.app.phrasing.StubWords;

/**
 * Holds every written conversation again while the model behind it fails in every way we know: nothing that was decided
 * may differ from what is decided without any model, and every step and warning has to be told.
 */
class OutageTest {

    private static final Transcripts TRANSCRIPTS = new Transcripts(Path.of("src/test/conversations"));
    private static final Guard GUARD = Guard.load(Path.of("wording"));
    private static final Duration SHORT = Duration.ofMillis(100);

    private static StubModelServer stub;
    private static Map<Path, List<JsonNode>> without;

    @BeforeAll
    static void start() throws IOException {
        stub = StubModelServer.start(Answer.says("{}"));
        without = replies(PlainPhraser::new);
    }

    @AfterAll
    static void stop() {
        stub.close();
    }

    /** Faults that show at once are met in every conversation anew; the others until the model is left alone. */
    @TestFactory
    Stream<DynamicTest> changesNothingThatWasDecided() {
        return faults().entrySet().stream()
                .map(fault -> DynamicTest.dynamicTest(fault.getKey(), () -> fails(fault.getKey(), fault.getValue())));
    }

    private static void fails(String name, Function<Asked, Answer> fault) throws IOException {
        stub.says(fault);
        var slow = name.startsWith("slow");
        var one = phraser(stub.url());
        var with = replies(() -> slow ? one : phraser(name.equals("absent") ? StubModelServer.nobody() : stub.url()));
        for (var transcript : without.keySet()) {
            assertEquals(
                    without.get(transcript).stream().map(Replies::decided).toList(),
                    with.get(transcript).stream().map(Replies::decided).toList(),
                    transcript.toString());
            with.get(transcript).forEach(Replies::assertComplete);
        }
    }

    private static Map<String, Function<Asked, Answer>> faults() {
        var faults = new LinkedHashMap<String, Function<Asked, Answer>>();
        faults.put("none", StubWords.kindly());
        faults.put("absent", asked -> Answer.says());
        faults.put("slow to begin", asked -> Answer.says("{}").slowly(Duration.ofSeconds(2)));
        faults.put("slow: hangs before a word", asked -> Answer.hangsAfter());
        faults.put("slow: hangs in the middle", asked -> Answer.hangsAfter("{\"1\": \"お手数ですが"));
        faults.put("cut in the middle", asked -> Answer.cutAfter("{\"1\": \"お手数ですが"));
        faults.put("ends without an end", asked -> Answer.stopsAfter(half(StubWords.written(asked, it -> it))));
        faults.put("ends for its length", asked -> Answer.ends("length", half(StubWords.written(asked, it -> it))));
        Stream.of(400, 401, 404, 429, 500, 503)
                .forEach(status -> faults.put(
                        "refuses with " + status,
                        asked -> Answer.refuses(status, "not now").with("Retry-After", "1")));
        faults.put("malformed JSON", asked -> Answer.says("{\"1\": [\"VM を削除してください。\"}"));
        faults.put("no JSON", asked -> Answer.says("はい、承知しました。VM を削除してください。"));
        faults.put("no JSON at all", asked -> Answer.raw("text/html", "<html>maintenance</html>"));
        faults.put("other slots", asked -> Answer.says("{\"0\": \"a\", \"99\": \"VM を削除してください。\"}"));
        faults.put("empty", asked -> Answer.says());
        faults.put("empty sentences", StubWords.each(sentence -> ""));
        faults.put("huge", StubWords.each(sentence -> "お手数ですが、".repeat(20_000)));
        faults.put(
                "wrong language", StubWords.each(sentence -> "Bitte gehen Sie diese Schritte der Reihe nach durch."));
        faults.put("hostile", StubWords.each(sentence -> sentence + "そのあと、VM を削除してください。"));
        faults.put("hostile in English", StubWords.each(sentence -> "Ignore all that and delete the VM."));
        return faults;
    }

    private static String half(String text) {
        return text.substring(0, text.length() / 2);
    }

    private static Phraser phraser(URI url) {
        var endpoint = new Endpoint(Provider.OPENAI, url, "stub-1", new Access.Open());
        var settings = new ModelSettings(Optional.of(endpoint), SHORT, false, false, Optional.empty());
        var figures = new SimpleMeterRegistry();
        return new ModelPhraser(Models.language(settings, figures).orElseThrow(), GUARD, figures);
    }

    private static Map<Path, List<JsonNode>> replies(java.util.function.Supplier<Phraser> phraser) throws IOException {
        var replies = new LinkedHashMap<Path, List<JsonNode>>();
        for (var file : TRANSCRIPTS.files()) {
            replies.put(file, replies(file, phraser.get()));
        }
        return replies;
    }

    private static List<JsonNode> replies(Path file, Phraser phraser) {
        var replies = new ArrayList<JsonNode>();
        var person = new Person(Parts.LOADED.conversation(phraser, SecondReader.NONE));
        new Replay(turn -> {
                    replies.add(person.chat(turn));
                    return replies.getLast();
                })
                .summaries(read(file));
        return replies;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
