package tsunagu.app.llm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tsunagu.kb.Embedding;

class EmbeddingTest {

    private final StubModelServer server = StubModelServer.start(Answer.says());

    @AfterEach
    void close() {
        server.close();
    }

    private static Embedding model(Provider provider, URI url) {
        var endpoint = new Endpoint(provider, url, "embed-1", new Access.Key(Calls.KEY));
        var settings = new ModelSettings(Optional.empty(), Duration.ofSeconds(5), false, false, Optional.of(endpoint));
        return Models.embedding(settings).orElseThrow();
    }

    @Test
    void placesTextsThroughOpenAi() {
        var model = model(Provider.OPENAI, server.url());
        var placed = model.of(List.of("つながらない", "static IP"));
        assertArrayEquals(StubPages.vector("つながらない"), placed.get(0));
        assertArrayEquals(StubPages.vector("static IP"), placed.get(1));
        assertEquals("/v1/embeddings", server.onlyAsked().path());
        assertEquals(
                Optional.of("Bearer " + Calls.KEY.value()), server.onlyAsked().header("authorization"));
        assertEquals("openai/embed-1", model.id());
    }

    @Test
    void placesTextsThroughAzure() {
        model(Provider.AZURE_OPENAI, server.url("/openai/v1/")).of(List.of("つながらない"));
        assertEquals("/openai/v1/embeddings", server.onlyAsked().path());
        assertEquals(Optional.of(Calls.KEY.value()), server.onlyAsked().header("api-key"));
    }

    @Test
    void placesTextsThroughOllama() {
        var placed = model(Provider.OLLAMA, server.url("")).of(List.of("つながらない"));
        assertArrayEquals(StubPages.vector("つながらない"), placed.getFirst());
        assertEquals("/api/embed", server.onlyAsked().path());
    }

    @Test
    void triesOnceAndSaysWhatWentWrong() {
        server.says(Answer.refuses(429, "slow down, " + Calls.KEY.value()));
        var fault = assertThrows(
                IllegalStateException.class,
                () -> model(Provider.OPENAI, server.url()).of(List.of("x")));
        assertEquals(
                "Cannot place texts by meaning with openai/embed-1: busy, 429 slow down, <key>", fault.getMessage());
        assertEquals(1, server.asked().size());
    }

    @Test
    void showsNothingThatIdentifiesAnybody() {
        model(Provider.OPENAI, server.url()).of(List.of("vm-kaikei-07 (10.20.30.40) に RDP できない"));
        assertTrue(server.onlyAsked().text().contains("<name-1> (<address-1>)"));
    }
}
