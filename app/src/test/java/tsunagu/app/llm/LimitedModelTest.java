package tsunagu.app.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tsunagu.app.llm.Piece.Fault;
import tsunagu.app.llm.Piece.Kind;

class LimitedModelTest {

    private static final Duration SHORT = Duration.ofMillis(150);
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Duration REST = Duration.ofMillis(400);
    private static final Limits PATIENT = new Limits(LONG, LONG, LONG, LONG);

    private final StubModelServer server = StubModelServer.start(Answer.says("{\"sentence\":", "\"はい\"}"));
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final LogLines log = LogLines.of(LimitedModel.class);

    @AfterEach
    void close() {
        log.close();
        server.close();
    }

    private LanguageModel model(Limits limits) {
        return new LimitedModel(Calls.model(Provider.OPENAI, server.url()), limits, registry);
    }

    private long calls(String outcome) {
        return registry.find("tsunagu_model_call").tags("task", "wording", "outcome", outcome).timers().stream()
                .mapToLong(timer -> timer.count())
                .sum();
    }

    private double breaker(String state) {
        return registry.get("tsunagu_model_breaker").tag("state", state).gauge().value();
    }

    @Test
    void passesOnWhatTheModelWritesAndCountsIt() {
        assertEquals(
                List.of(new Piece.Words("{\"sentence\":\"はい\"}"), new Piece.End(new Piece.Usage(StubWire.READ, 2))),
                Calls.all(model(PATIENT)));
        assertEquals(1, calls("ok"));
        assertEquals(1, registry.get("tsunagu_model_first_piece").timer().count());
        assertEquals(
                StubWire.READ,
                registry.get("tsunagu_model_tokens")
                        .tag("direction", "read")
                        .counter()
                        .count());
        assertEquals(
                2,
                registry.get("tsunagu_model_tokens")
                        .tag("direction", "written")
                        .counter()
                        .count());
        assertEquals(1, breaker("closed"));
        assertEquals(List.of(), log.lines());
    }

    @Test
    void givesUpWhenNothingComes() {
        server.says(Answer.of(new Act.Hang()));
        var fault = Calls.fault(model(new Limits(SHORT, LONG, LONG, LONG)));
        assertEquals(Kind.SLOW, fault.kind());
        assertTrue(server.sawSomebodyLeave());
        assertEquals(1, calls("slow"));
        assertEquals(1, log.lines().size());
        assertTrue(
                log.lines()
                        .getFirst()
                        .startsWith("WARN Doing without the language model openai/stub-1 for wording: slow, "),
                log.lines().getFirst());
    }

    @Test
    void givesUpWhenNoMoreComes() {
        server.says(Answer.hangsAfter("{", "\"sentence\""));
        var pieces = Calls.all(model(new Limits(LONG, SHORT, LONG, LONG)));
        assertEquals(new Piece.Words("{\"sentence\""), pieces.getFirst());
        assertEquals(Kind.SLOW, ((Fault) pieces.getLast()).kind());
        assertTrue(server.sawSomebodyLeave());
    }

    @Test
    void givesUpWhenItTakesTooLongAltogether() {
        server.says(Answer.typed("x".repeat(10_000), 1).slowly(Duration.ofMillis(10)));
        var pieces = Calls.all(model(new Limits(LONG, LONG, SHORT, LONG)));
        assertEquals(Kind.SLOW, ((Fault) pieces.getLast()).kind());
        assertTrue(server.sawSomebodyLeave());
    }

    @Test
    void saysNothingCameWhenTheReaderHasLessPatienceThanTheLimits() {
        server.says(Answer.of(new Act.Hang()));
        try (var writing = model(PATIENT).ask(Calls.prompt())) {
            assertEquals(new Piece.Silence(), writing.next(Duration.ofMillis(20)));
            assertEquals(new Piece.Silence(), writing.next(Duration.ZERO));
        }
    }

    @Test
    void keepsSayingHowItEnded() {
        server.says(Answer.refuses(503, "later"));
        var writing = model(PATIENT).ask(Calls.prompt());
        assertEquals(new Fault(Kind.BROKEN, "503 later"), writing.next(LONG));
        assertEquals(new Fault(Kind.BROKEN, "503 later"), writing.next(LONG));
        writing.close();
        assertEquals(1, calls("broken"));
        assertEquals(0, calls("left"));
    }

    @Test
    void leavesAModelAloneThatFailsTooOften() {
        server.says(Answer.refuses(500, "out of order"));
        var model = model(PATIENT);
        assertEquals(List.of(Kind.BROKEN, Kind.BROKEN, Kind.BROKEN, Kind.BROKEN), kinds(model, 4));
        assertEquals(1, breaker("open"));
        assertEquals(List.of(Kind.RESTING, Kind.RESTING, Kind.RESTING), kinds(model, 3));
        assertEquals(4, server.asked().size(), "asked no more");
        assertEquals(3, calls("resting"));
        assertEquals(
                "WARN Not asking the language model openai/stub-1 for 10 s: 4 of its last 4 calls failed.",
                log.lines().getLast());
        assertEquals(5, log.lines().size(), "one for each fault, one for the rest");
    }

    @Test
    void triesOnceAfterItsRestAndAsksAgainWhenThatIsGood() throws InterruptedException {
        server.says(Answer.refuses(500, "out of order"));
        var model = model(new Limits(LONG, LONG, LONG, REST));
        kinds(model, 4);
        server.says(Answer.says("{}").slowly(Duration.ofMillis(20)));
        Thread.sleep(REST.plusMillis(50));
        try (var trial = model.ask(Calls.prompt())) {
            assertEquals(List.of(Kind.RESTING), kinds(model, 1), "one trial at a time");
            assertInstanceOf(Piece.End.class, Calls.all(trial).getLast());
        }
        assertEquals(1, breaker("closed"));
        assertInstanceOf(Piece.End.class, Calls.last(model));
        assertEquals(
                "INFO The language model openai/stub-1 answers again and is asked as before.",
                log.lines().getLast());
    }

    @Test
    void restsAgainWhenTheTrialFails() throws InterruptedException {
        server.says(Answer.refuses(500, "out of order"));
        var model = model(new Limits(LONG, LONG, LONG, REST));
        kinds(model, 4);
        Thread.sleep(REST.plusMillis(50));
        assertEquals(List.of(Kind.BROKEN, Kind.RESTING), kinds(model, 2));
    }

    @Test
    void countsACallThatWeStopAsNeitherGoodNorBad() {
        server.says(Answer.hangsAfter("{"));
        var model = model(PATIENT);
        for (var i = 0; i < 6; i++) {
            try (var writing = model.ask(Calls.prompt())) {
                assertEquals(new Piece.Words("{"), writing.next(LONG));
            }
        }
        assertEquals(6, calls("left"));
        assertEquals(1, breaker("closed"));
        assertEquals(List.of(), log.lines());
    }

    @Test
    void tellsNoSecretsInTheLog() {
        server.says(Answer.refuses(401, "Incorrect API key provided: " + Calls.KEY.value() + " " + "y".repeat(400)));
        Calls.all(model(PATIENT));
        assertFalse(log.lines().getFirst().contains(Calls.KEY.value()));
        assertTrue(log.lines().getFirst().length() < 300);
    }

    @Test
    void holdsAThousandCallsAtOnce() {
        server.says(Answer.says("{\"sentence\":", "\"はい\"}").slowly(Duration.ofMillis(200)));
        var minute = Duration.ofMinutes(1);
        var model = model(new Limits(minute, minute, minute, minute));
        var writings =
                Stream.generate(() -> model.ask(Calls.prompt())).limit(1_000).toList();
        var ended = writings.stream()
                .map(Calls::all)
                .filter(pieces -> pieces.getLast() instanceof Piece.End)
                .count();
        assertEquals(1_000, ended);
    }

    private static List<Kind> kinds(LanguageModel model, int calls) {
        return Stream.generate(() -> Calls.fault(model).kind()).limit(calls).toList();
    }
}
