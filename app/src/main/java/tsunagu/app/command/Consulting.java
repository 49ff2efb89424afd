package tsunagu.app.command;

import java.time.Duration;
import java.util.Map;
import picocli.CommandLine.Option;
import tsunagu.app.llm.EndpointSetting;
import tsunagu.app.llm.ModelSettings;

/** The flags of every command that may consult a language model; its keys come from the environment alone. */
final class Consulting {

    private final Map<String, String> environment;

    @Option(
            names = "--model-provider",
            paramLabel = "PROVIDER",
            defaultValue = "",
            description = "the language model that words answers: openai (and whatever is compatible with it),"
                    + " azure-openai, anthropic or ollama; none when it is left out. Its key is TSUNAGU_MODEL_KEY"
                    + " in the environment")
    private String provider;

    @Option(
            names = "--model-url",
            paramLabel = "URL",
            defaultValue = "",
            description = "where the language model answers (default: the provider's own address)")
    private String url;

    @Option(
            names = "--model-name",
            paramLabel = "NAME",
            defaultValue = "",
            description = "the language model, as the provider calls it")
    private String name;

    @Option(
            names = "--model-timeout",
            paramLabel = "SECONDS",
            defaultValue = "15",
            description = "how long a call of a model may take (default: ${DEFAULT-VALUE})")
    private int timeout;

    @Option(
            names = "--model-reads",
            paramLabel = "true|false",
            arity = "0..1",
            fallbackValue = "true",
            defaultValue = "false",
            description = "whether the language model may propose facts that it reads in messages"
                    + " (default: ${DEFAULT-VALUE})")
    private boolean reads;

    @Option(
            names = "--model-evidence",
            paramLabel = "true|false",
            arity = "0..1",
            fallbackValue = "true",
            defaultValue = "false",
            description =
                    "whether a language model that reads may be shown pasted output" + " (default: ${DEFAULT-VALUE})")
    private boolean evidence;

    @Option(
            names = "--embedding-provider",
            paramLabel = "PROVIDER",
            defaultValue = "",
            description = "the model that finds articles by meaning: openai, azure-openai or ollama; none when it is"
                    + " left out. Its key is TSUNAGU_EMBEDDING_KEY in the environment")
    private String embeddingProvider;

    @Option(
            names = "--embedding-url",
            paramLabel = "URL",
            defaultValue = "",
            description = "where that model answers (default: the provider's own address)")
    private String embeddingUrl;

    @Option(
            names = "--embedding-name",
            paramLabel = "NAME",
            defaultValue = "",
            description = "that model, as the provider calls it")
    private String embeddingName;

    /** @param environment holds the keys, and what Azure's own tools read from it */
    Consulting(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * What was set.
     *
     * @throws IllegalArgumentException saying which setting is wrong or missing, and what to do
     */
    ModelSettings settings() {
        if (timeout < 1) {
            throw new IllegalArgumentException("Cannot wait " + timeout
                    + " seconds for a model: set --model-timeout (TSUNAGU_MODEL_TIMEOUT) to 1 or more.");
        }
        var language = new EndpointSetting("model", provider, url, name, environment);
        var embedding = new EndpointSetting("embedding", embeddingProvider, embeddingUrl, embeddingName, environment);
        return new ModelSettings(
                language.endpoint(), Duration.ofSeconds(timeout), reads, evidence, embedding.endpoint());
    }
}
