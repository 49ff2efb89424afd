package tsunagu.app.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tsunagu.app.llm.Piece.Kind;

class AnthropicTest {

    private final StubModelServer server = StubModelServer.start(Answer.says("{\"sentence\":", "\"はい\"}"));
    private final LanguageModel model = Calls.model(Provider.ANTHROPIC, server.url());

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void streamsWordsAndCountsTokens() {
        var pieces = Calls.all(model);
        assertEquals(new Piece.Words("{\"sentence\":\"はい\"}"), pieces.getFirst());
        assertEquals(StubWire.READ, ((Piece.End) pieces.getLast()).usage().read());
        assertEquals("anthropic/stub-1", model.name());
    }

    @Test
    void asksForAStreamOfTheShape() {
        Calls.all(model);
        var asked = server.onlyAsked();
        assertEquals("/v1/messages", asked.path());
        assertEquals(Optional.of(Calls.KEY.value()), asked.header("x-api-key"));
        assertEquals(Optional.of("2023-06-01"), asked.header("anthropic-version"));
        assertTrue(asked.body().path("stream").asBoolean());
        assertTrue(asked.body().path("max_tokens").asInt() > 0);
        assertEquals("Write one sentence.", asked.body().at("/system/0/text").asText());
        assertEquals("これを書いてください。", asked.data());
        assertEquals(
                "sentence",
                asked.body().at("/output_config/format/schema/required/0").asText(),
                asked.text());
    }

    @Test
    void namesFaultsAlike() {
        server.says(Answer.refuses(401, "invalid x-api-key"));
        assertEquals(new Piece.Fault(Kind.REFUSED, "401 invalid x-api-key"), Calls.last(model));
        server.says(Answer.refuses(529, "Overloaded"));
        assertEquals(new Piece.Fault(Kind.BUSY, "529 Overloaded"), Calls.last(model));
        server.says(Answer.ends("length", "{\"sen"));
        assertEquals(Kind.CUT, Calls.fault(model).kind());
        server.says(Answer.stopsAfter("{\"sen"));
        assertEquals(Kind.CUT, Calls.fault(model).kind());
        server.says(Answer.cutAfter("{\"sen"));
        assertEquals(Kind.CUT, Calls.fault(model).kind());
    }

    @Test
    void namesFaultsThatComeInTheStream() {
        var overloaded = new AnthropicStubWire("stub-1").error(529, "Overloaded");
        server.says(Answer.of(new Act.Say("{"), new Act.Raw("event: error\ndata: " + overloaded + "\n\n")));
        assertEquals(new Piece.Fault(Kind.BUSY, "Overloaded"), Calls.last(model));
    }
}
