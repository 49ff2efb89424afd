package tsunagu.app.llm;

import com.microsoft.aad.msal4j.IHttpClient;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.ollama.OllamaEmbeddingModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** Speaks to each provider in its own way. */
final class Providers {

    /** Anthropic wants a limit; answers are far shorter. */
    private static final int MOST_TOKENS = 8_192;

    /** Ollama cuts off what is longer than its window, which is small unless told otherwise, and says nothing. */
    private static final int WINDOW = 8_192;

    /** What is sent where no key is wanted, but something has to be. */
    private static final String NO_KEY = "none";

    private final Duration patience;
    private final IHttpClient tokens;

    /** @param patience how long an answer may take to begin */
    Providers(Duration patience) {
        this(patience, new TokenHttp(patience));
    }

    Providers(Duration patience, IHttpClient tokens) {
        this.patience = patience;
        this.tokens = tokens;
    }

    LanguageModel languageModel(Endpoint endpoint) {
        return new RemoteModel(
                endpoint.fullName(),
                Later.of(() -> model(endpoint)),
                endpoint.access().hidden());
    }

    EmbeddingModel embeddingModel(Endpoint endpoint) {
        return new LaterEmbedding(endpoint, Later.of(() -> embedding(endpoint)));
    }

    private StreamingChatModel model(Endpoint endpoint) {
        return switch (endpoint.provider()) {
            case OPENAI, AZURE_OPENAI -> openAi(endpoint);
            case ANTHROPIC -> anthropic(endpoint);
            case OLLAMA -> ollama(endpoint);
        };
    }

    private StreamingChatModel openAi(Endpoint endpoint) {
        return OpenAiStreamingChatModel.builder()
                .httpClientBuilder(new DirectHttp(patience))
                .baseUrl(endpoint.url().toString())
                .modelName(endpoint.name())
                .customHeaders(headers(endpoint))
                .strictJsonSchema(true)
                .build();
    }

    private StreamingChatModel anthropic(Endpoint endpoint) {
        return AnthropicStreamingChatModel.builder()
                .httpClientBuilder(new DirectHttp(patience))
                .baseUrl(endpoint.url().toString())
                .modelName(endpoint.name())
                .apiKey(endpoint.access().hidden().map(Secret::value).orElse(NO_KEY))
                .maxTokens(MOST_TOKENS)
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .build();
    }

    private StreamingChatModel ollama(Endpoint endpoint) {
        return OllamaStreamingChatModel.builder()
                .httpClientBuilder(new DirectHttp(patience))
                .baseUrl(endpoint.url().toString())
                .modelName(endpoint.name())
                .customHeaders(headers(endpoint))
                .numCtx(WINDOW)
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .build();
    }

    private EmbeddingModel embedding(Endpoint endpoint) {
        return endpoint.provider() == Provider.OLLAMA ? ollamaEmbedding(endpoint) : openAiEmbedding(endpoint);
    }

    private EmbeddingModel openAiEmbedding(Endpoint endpoint) {
        return OpenAiEmbeddingModel.builder()
                .httpClientBuilder(new DirectHttp(patience))
                .baseUrl(endpoint.url().toString())
                .modelName(endpoint.name())
                .customHeaders(headers(endpoint))
                .maxRetries(0)
                .build();
    }

    private EmbeddingModel ollamaEmbedding(Endpoint endpoint) {
        return OllamaEmbeddingModel.builder()
                .httpClientBuilder(new DirectHttp(patience))
                .baseUrl(endpoint.url().toString())
                .modelName(endpoint.name())
                .customHeaders(headers(endpoint))
                .maxRetries(0)
                .build();
    }

    /** What shows who we are; asked for anew with every request. */
    private Supplier<Map<String, String>> headers(Endpoint endpoint) {
        return switch (endpoint.access()) {
            case Access.Open() -> Map::of;
            case Access.Key(var secret)
            when endpoint.provider() == Provider.AZURE_OPENAI -> () -> Map.of("api-key", secret.value());
            case Access.Key(var secret) -> () -> bearer(secret.value());
            case Access.Entra entra -> {
                var token = EntraTokens.of(entra, tokens);
                yield () -> bearer(token.get());
            }
        };
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }
}
