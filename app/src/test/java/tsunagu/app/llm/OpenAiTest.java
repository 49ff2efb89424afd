package tsunagu.app.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenAiTest {

    private final StubModelServer server = StubModelServer.start(Answer.says("{\"sentence\":", "\"はい\"}"));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void streamsWordsAndCountsTokens() {
        assertEquals(
                List.of(new Piece.Words("{\"sentence\":\"はい\"}"), new Piece.End(new Piece.Usage(StubWire.READ, 2))),
                Calls.all(Calls.model(Provider.OPENAI, server.url())));
    }

    @Test
    void asksForAStreamOfTheShape() {
        Calls.all(Calls.model(Provider.OPENAI, server.url()));
        var body = server.onlyAsked().body();
        assertEquals("stub-1", body.path("model").asText());
        assertTrue(body.path("stream").asBoolean());
        assertTrue(body.path("stream_options").path("include_usage").asBoolean());
        assertFalse(body.has("temperature"));
        var format = body.path("response_format");
        assertEquals("json_schema", format.path("type").asText());
        assertEquals("wording", format.at("/json_schema/name").asText());
        assertTrue(format.at("/json_schema/strict").asBoolean());
        assertFalse(format.at("/json_schema/schema/additionalProperties").asBoolean(true));
        assertEquals("sentence", format.at("/json_schema/schema/required/0").asText());
        assertEquals("system", body.at("/messages/0/role").asText());
        assertEquals("Write one sentence.", body.at("/messages/0/content").asText());
        assertEquals("これを書いてください。", server.onlyAsked().data());
    }

    @Test
    void showsItsKey() {
        Calls.all(Calls.model(Provider.OPENAI, server.url()));
        assertEquals(
                Optional.of("Bearer " + Calls.KEY.value()), server.onlyAsked().header("authorization"));
        assertEquals("/v1/chat/completions", server.onlyAsked().path());
    }

    @Test
    void needsNoKeyWhereNobodyAsksForOne() {
        Calls.all(Calls.model(Provider.OPENAI, server.url(), new Access.Open()));
        assertEquals(Optional.empty(), server.onlyAsked().header("authorization"));
    }

    @Test
    void sendsTheKeyOfAzureInItsOwnHeader() {
        Calls.all(Calls.model(Provider.AZURE_OPENAI, server.url("/openai/v1/")));
        assertEquals(Optional.of(Calls.KEY.value()), server.onlyAsked().header("api-key"));
        assertEquals(Optional.empty(), server.onlyAsked().header("authorization"));
        assertEquals("/openai/v1/chat/completions", server.onlyAsked().path());
    }

    @Test
    void speaksPlainHttp() {
        Calls.all(Calls.model(Provider.OPENAI, server.url()));
        assertEquals(Optional.empty(), server.onlyAsked().header("upgrade"));
    }
}
