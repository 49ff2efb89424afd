package tsunagu.app.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagu.app.llm.Piece.Fault;
import tsunagu.app.llm.Piece.Kind;

class FaultsTest {

    private static final Duration SHORT = Duration.ofMillis(100);
    private static final String STREAM = "text/event-stream";

    private final StubModelServer server = StubModelServer.start(Answer.says("{}"));
    private final LanguageModel model = Calls.model(Provider.OPENAI, server.url());

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "400, REFUSED",
        "401, REFUSED",
        "403, REFUSED",
        "404, REFUSED",
        "408, SLOW",
        "422, REFUSED",
        "429, BUSY",
        "500, BROKEN",
        "502, BROKEN",
        "503, BROKEN",
        "504, SLOW"
    })
    void namesWhatTheProviderRefuses(int status, Kind kind) {
        server.says(Answer.refuses(status, "not today").with("Retry-After", "20"));
        assertEquals(List.of(new Fault(kind, status + " not today")), Calls.all(model));
        assertEquals(1, server.asked().size(), "asked once and not again");
    }

    @Test
    void saysWhenNobodyIsThere() {
        var fault = Calls.fault(Calls.model(Provider.OPENAI, StubModelServer.nobody()));
        assertEquals(Kind.UNREACHABLE, fault.kind(), fault.detail());
    }

    @Test
    void saysWhenNobodyKnowsTheAddress() {
        var nowhere = java.net.URI.create("http://nobody.invalid/v1");
        assertEquals(
                Kind.UNREACHABLE,
                Calls.fault(Calls.model(Provider.OPENAI, nowhere)).kind());
    }

    @Test
    void saysWhenTheConnectionBreaksAtOnce() {
        server.says(Answer.cutAfter());
        assertEquals(Kind.UNREACHABLE, Calls.fault(model).kind());
    }

    @ParameterizedTest
    @CsvSource({"length", "content_filter", "tool_calls", "something_new"})
    void doesNotTakeAnUnfinishedTextForAWholeOne(String reason) {
        server.says(Answer.ends(reason, "{\"sentence\":"));
        assertEquals(Kind.CUT, Calls.fault(model).kind());
    }

    @Test
    void noticesThatTheTextHasNoEnd() {
        server.says(Answer.stopsAfter("{\"sentence\":"));
        assertEquals(new Fault(Kind.CUT, "finish reason: none"), Calls.last(model));
        server.says(Answer.cutAfter("{\"sentence\":", "\"a"));
        assertEquals(Kind.CUT, Calls.fault(model).kind());
    }

    @Test
    void noticesThatALineHasNoEnd() {
        server.says(Answer.raw(STREAM, "data: {\"choices\":[{\"index\":0,\"delta\":{\"cont"));
        assertEquals(Kind.CUT, Calls.fault(model).kind());
        server.says(Answer.raw(STREAM, "data: {\"choices\":[{\"index\":0,\"delta\":{\"cont\n\n"));
        assertEquals(Kind.CUT, Calls.fault(model).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "text/event-stream, ''",
        "text/event-stream, 'data: [DONE]\n\n'",
        "text/html, <html>Sign in</html>",
        "application/json, '{\"error\":{\"message\":\"no\"}}'",
        "application/json, 'null'"
    })
    void takesNothingElseForAnAnswer(String contentType, String body) {
        server.says(Answer.raw(contentType, body));
        assertEquals(Kind.CUT, Calls.fault(model).kind());
    }

    @Test
    void readsAroundSignsOfLifeAndAWrongContentType() {
        var wire = new OpenAiStubWire("stub-1", true);
        var text =
                ": ping\n\n" + wire.opening() + ": ping\n\n" + wire.words("{}") + ": ping\n\n" + wire.ending("stop", 1);
        server.says(Answer.raw("text/plain", text));
        assertEquals(
                List.of(new Piece.Words("{}"), new Piece.End(new Piece.Usage(StubWire.READ, 1))), Calls.all(model));
    }

    @Test
    void leavesWhatTheTextMeansToTheReader() {
        server.says(Answer.says());
        assertEquals(List.of(new Piece.End(new Piece.Usage(StubWire.READ, 0))), Calls.all(model));
        server.says(Answer.says("{{{"));
        assertEquals(new Piece.Words("{{{"), Calls.all(model).getFirst());
    }

    @Test
    void stopsAModelThatDoesNotStop() {
        var thousand = "a".repeat(1000);
        server.says(Answer.of(IntStream.range(0, 100_000).mapToObj(i -> new Act.Say(thousand))));
        var pieces = Calls.all(model);
        assertEquals(new Fault(Kind.HUGE, "more than 64000 characters"), pieces.getLast());
        assertEquals(64_000, ((Piece.Words) pieces.getFirst()).text().length());
        assertTrue(server.sawSomebodyLeave());
    }

    @Test
    void waitsNoLongerThanItIsTold() {
        server.says(Answer.of(new Act.Hang()));
        try (var writing = model.ask(Calls.prompt())) {
            assertEquals(new Piece.Silence(), writing.next(SHORT));
        }
    }

    @Test
    void stopsTheModelBeforeItsFirstWord() {
        server.says(Answer.of(new Act.Hang()));
        stopAfterSilence();
        server.says(Answer.of(new Act.Raw(""), new Act.Hang()));
        stopAfterSilence();
        server.says(Answer.of(new Act.Raw(": ping\n\n"), new Act.Hang()));
        stopAfterSilence();
    }

    private void stopAfterSilence() {
        try (var writing = model.ask(Calls.prompt())) {
            assertEquals(new Piece.Silence(), writing.next(SHORT));
        }
        assertTrue(server.sawSomebodyLeave());
    }

    @Test
    void stopsTheModelInTheMiddle() {
        server.says(Answer.hangsAfter("{", "\"sentence\""));
        var writing = model.ask(Calls.prompt());
        assertEquals(new Piece.Words("{"), writing.next(Calls.PATIENCE));
        writing.close();
        assertTrue(server.sawSomebodyLeave());
        assertEquals(Kind.CUT, ((Fault) Calls.all(writing).getLast()).kind());
    }

    @Test
    void stopsTheModelThatDrips() {
        server.says(Answer.typed("x".repeat(5_000), 1).slowly(Duration.ofMillis(2)));
        try (var writing = model.ask(Calls.prompt())) {
            assertEquals(new Piece.Words("x"), writing.next(Calls.PATIENCE));
        }
        assertTrue(server.sawSomebodyLeave());
    }

    @Test
    void tellsNoSecrets() {
        var key = Calls.KEY.value();
        server.says(Answer.refuses(
                401,
                "Incorrect API key provided: " + key + ". Also sk-proj-abcdefghij1234567890 and " + "x".repeat(500)));
        var fault = Calls.fault(model);
        assertFalse(fault.detail().contains(key), fault.detail());
        assertFalse(fault.detail().contains("sk-proj"), fault.detail());
        assertTrue(fault.detail().startsWith("401 Incorrect API key provided: <key>"), fault.detail());
        assertTrue(fault.detail().length() <= 201, fault.detail());
    }

    @Test
    void saysWhatBrokeInOneLine() {
        var none = Optional.<Secret>empty();
        var reset = new IOException("reset\n  by peer");
        assertEquals(
                new Fault(Kind.UNREACHABLE, "IOException: reset by peer"),
                Faults.of(new RuntimeException(reset), none));
        assertEquals(new Fault(Kind.CUT, "BrokenOff: reset by peer"), Faults.of(new DirectHttp.BrokenOff(reset), none));
        assertEquals(new Fault(Kind.BROKEN, "odd"), Faults.of(new IllegalStateException("odd"), none));
    }
}
