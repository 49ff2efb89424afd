package tsunagu.app.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tsunagu.app.llm.Piece.Kind;

class OllamaTest {

    private final StubModelServer server = StubModelServer.start(Answer.says("{\"sentence\":", "\"はい\"}"));
    private final LanguageModel model = Calls.model(Provider.OLLAMA, server.url(""), new Access.Open());

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void streamsWordsAndCountsTokens() {
        assertEquals(
                List.of(new Piece.Words("{\"sentence\":\"はい\"}"), new Piece.End(new Piece.Usage(StubWire.READ, 2))),
                Calls.all(model));
    }

    @Test
    void asksForAStreamOfTheShape() {
        Calls.all(model);
        var asked = server.onlyAsked();
        assertEquals("/api/chat", asked.path());
        assertTrue(asked.body().path("stream").asBoolean());
        assertEquals("stub-1", asked.body().path("model").asText());
        assertEquals(
                "Write one sentence.", asked.body().at("/messages/0/content").asText());
        assertEquals(8_192, asked.body().at("/options/num_ctx").asInt());
        assertEquals("これを書いてください。", asked.data());
        assertEquals("sentence", asked.body().at("/format/required/0").asText(), asked.text());
    }

    @Test
    void namesFaultsAlike() {
        server.says(Answer.refuses(404, "model 'stub-1' not found"));
        assertEquals(new Piece.Fault(Kind.REFUSED, "404 model 'stub-1' not found"), Calls.last(model));
        server.says(Answer.refuses(500, "out of memory"));
        assertEquals(new Piece.Fault(Kind.BROKEN, "500 out of memory"), Calls.last(model));
        server.says(Answer.ends("length", "{\"sen"));
        assertEquals(Kind.CUT, Calls.fault(model).kind());
        server.says(Answer.stopsAfter("{\"sen"));
        assertEquals(Kind.CUT, Calls.fault(model).kind());
        server.says(Answer.cutAfter("{\"sen"));
        assertEquals(Kind.CUT, Calls.fault(model).kind());
    }

    @Test
    void stopsWhenNobodyWaits() {
        server.says(Answer.hangsAfter("{\"sen"));
        try (var writing = model.ask(Calls.prompt())) {
            assertEquals(new Piece.Words("{\"sen"), writing.next(Calls.PATIENCE));
        }
        assertTrue(server.sawSomebodyLeave());
    }
}
