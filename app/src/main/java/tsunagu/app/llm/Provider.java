package tsunagu.app.llm;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who offers language models, as the settings name them. */
public enum Provider {
    /** OpenAI, and whoever speaks as it does: vLLM, LM Studio, LiteLLM, llama.cpp … */
    OPENAI("https://api.openai.com/v1"),
    AZURE_OPENAI(""),
    ANTHROPIC("https://api.anthropic.com/v1"),
    OLLAMA("http://localhost:11434");

    private final String home;

    Provider(String home) {
        this.home = home;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Provider> of(String id) {
        return Arrays.stream(values())
                .filter(provider -> provider.id().equals(id))
                .findFirst();
    }

    /** Where it answers unless the settings say otherwise; none where everybody has an address of their own. */
    Optional<URI> home() {
        return Optional.of(home).filter(url -> !url.isEmpty()).map(URI::create);
    }

    /** The address as the provider's paths begin there: Azure's resources have the API below a path of its own. */
    URI address(URI given) {
        var bare = given.getPath().isEmpty() || given.getPath().equals("/");
        return this == AZURE_OPENAI && bare ? given.resolve("/openai/v1/") : given;
    }

    /** Whether nobody is let in there without a key. */
    boolean wantsKey(URI address) {
        return (this == OPENAI || this == ANTHROPIC)
                && home().filter(address::equals).isPresent();
    }
}
