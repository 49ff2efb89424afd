package tsunagu.app.llm;

import dev.langchain4j.model.embedding.DimensionAwareEmbeddingModel;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.request.EmbeddingRequest;
import dev.langchain4j.model.embedding.response.EmbeddingResponse;

/** An embedding model that is made in the background, and whose errors tell no secrets. */
final class LaterEmbedding extends DimensionAwareEmbeddingModel {

    private final Endpoint endpoint;
    private final Later<EmbeddingModel> model;

    LaterEmbedding(Endpoint endpoint, Later<EmbeddingModel> model) {
        this.endpoint = endpoint;
        this.model = model;
    }

    @Override
    public String modelName() {
        return endpoint.name();
    }

    /** @throws IllegalStateException with the kind of the fault and what the provider said */
    @Override
    public EmbeddingResponse doEmbed(EmbeddingRequest request) {
        try {
            return model.get().embed(request);
        } catch (RuntimeException e) {
            var fault = Faults.of(e, endpoint.access().hidden());
            throw new IllegalStateException("Cannot place texts by meaning with " + endpoint.fullName() + ": "
                    + fault.kind().id() + ", " + fault.detail());
        }
    }
}
