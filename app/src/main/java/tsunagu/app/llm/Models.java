package tsunagu.app.llm;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import tsunagu.kb.Embedding;

/** The models that the settings name; they are made in the background, and nobody waits for them but who asks. */
public final class Models {

    private Models() {}

    /**
     * The model that writes.
     *
     * @param figures what counts and times its calls
     */
    public static Optional<LanguageModel> language(ModelSettings settings, MeterRegistry figures) {
        return settings.language().map(endpoint -> {
            var model = new Providers(settings.timeout()).languageModel(endpoint);
            return new LimitedModel(model, Limits.of(settings.timeout()), figures);
        });
    }

    /** The model that places texts by their meaning; it throws what goes wrong. */
    public static Optional<Embedding> embedding(ModelSettings settings) {
        var providers = new Providers(settings.timeout());
        return settings.embedding()
                .map(endpoint -> new ModelEmbedding(endpoint.fullName(), providers.embeddingModel(endpoint)));
    }
}
